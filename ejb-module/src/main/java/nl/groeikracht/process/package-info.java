/**
 * The process engine behind one port, in our words: {@link nl.groeikracht.process.CaseProcess} moves a case,
 * {@link nl.groeikracht.process.Decisions} asks a decision table, {@link nl.groeikracht.process.Tasks} says who does
 * what. The projections {@code work_item} and {@code step_fact} are written in the engine's own transaction.
 */
package nl.groeikracht.process;
