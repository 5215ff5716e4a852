/** The pages about the actions of neighbourhood teams. */
package nl.groeikracht.web.action;
