/** Help without money: where residents ask and follow it, and where caseworkers answer. */
package nl.groeikracht.web.support;
