/** Terms: counted for anyone who asks, changed by caseworkers, and what an outage does to them. */
package nl.groeikracht.web.legal;
