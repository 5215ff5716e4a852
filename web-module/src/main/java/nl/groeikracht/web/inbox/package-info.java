/** The inbox: the list of work, handing over, and what it takes along in a file. */
package nl.groeikracht.web.inbox;
