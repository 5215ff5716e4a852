/** The page that a team shows to everybody, and where it is written. */
package nl.groeikracht.web.teampage;
