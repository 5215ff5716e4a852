/** The treasurer's page: what has to be paid, and the files for the financial system. */
package nl.groeikracht.web.payment;
