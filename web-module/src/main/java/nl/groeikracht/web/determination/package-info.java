/** Pages on which employees check, propose and decide a determination, and draw the sample. */
package nl.groeikracht.web.determination;
