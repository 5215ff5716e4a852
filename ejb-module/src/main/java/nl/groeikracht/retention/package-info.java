/** How long dossiers are kept, what stops their destruction, and how they are destroyed (Archiefwet 1995). */
package nl.groeikracht.retention;
