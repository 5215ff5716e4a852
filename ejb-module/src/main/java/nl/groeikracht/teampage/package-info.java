/** What a neighbourhood team shows of itself: its own page, and flyers and posters that lead to it. */
package nl.groeikracht.teampage;
