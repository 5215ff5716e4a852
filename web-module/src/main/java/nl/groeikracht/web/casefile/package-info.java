/** The case: everything about one request on one page, its documents, and how to find it. */
package nl.groeikracht.web.casefile;
