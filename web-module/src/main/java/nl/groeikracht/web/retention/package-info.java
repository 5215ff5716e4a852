/** Pages about keeping and destroying dossiers. */
package nl.groeikracht.web.retention;
