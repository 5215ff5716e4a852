/** Who has an interest of the own in a case, and is kept out of it. */
package nl.groeikracht.web.interest;
