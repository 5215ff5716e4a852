/** Pages for the administrator. */
package nl.groeikracht.web.admin;
