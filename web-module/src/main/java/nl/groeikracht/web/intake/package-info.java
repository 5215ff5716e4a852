/** Taking requests in on paper, and keeping out of a case who has an interest of the own. */
package nl.groeikracht.web.intake;
