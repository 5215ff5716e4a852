/** The actions of neighbourhood teams: from an idea to its result, its story and what grows from it. */
package nl.groeikracht.action;
