/** What the system does in the process of an objection: each step calls one service. */
package nl.groeikracht.objection.steps;
