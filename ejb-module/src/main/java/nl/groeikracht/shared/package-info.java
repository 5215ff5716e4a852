/** Small value objects that every domain uses: money, identifiers, the clock, paging. */
package nl.groeikracht.shared;
