/** Municipalities (the tenants), their areas and neighbourhoods, and the people who work for them. */
package nl.groeikracht.municipality;
