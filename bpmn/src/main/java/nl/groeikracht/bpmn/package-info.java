/**
 * The process models' contracts: the only place where the names in a diagram or decision table meet the code. Knows no
 * engine.
 */
package nl.groeikracht.bpmn;
