/**
 * What a neighbourhood team asks its neighbours: themes to rank, an open question, and who wants to join. Answers are
 * nobody’s: no code, no address and no name is kept with them.
 */
package nl.groeikracht.questionnaire;
