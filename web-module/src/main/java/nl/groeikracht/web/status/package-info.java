/** What a resident sees and does with the secret link after sending a request. */
package nl.groeikracht.web.status;
