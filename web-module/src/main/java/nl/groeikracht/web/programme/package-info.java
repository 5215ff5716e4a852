/** Pages about programmes: the choice of neighbourhoods, the money, the teams, the years. */
package nl.groeikracht.web.programme;
