/** The pages on which employees do their tasks: look, decide what you find, say why, confirm. */
package nl.groeikracht.web.tasks;
