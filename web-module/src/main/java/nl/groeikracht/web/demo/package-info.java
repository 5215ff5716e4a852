/** Pages that exist in a demonstration only. */
package nl.groeikracht.web.demo;
