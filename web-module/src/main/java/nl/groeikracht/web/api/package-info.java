/** What other programs may ask: the API under {@code /api/v1}, by the NL GOV API Design Rules. */
package nl.groeikracht.web.api;
