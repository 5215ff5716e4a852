/** The administrator's pages, in a real browser. */
package nl.groeikracht.admin;
