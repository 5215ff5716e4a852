/** Terms, as those outside see them. */
package nl.groeikracht.legal;
