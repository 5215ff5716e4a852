/** Where a team asks its neighbours: the public questions and results, and the pages of the guide. */
package nl.groeikracht.web.questionnaire;
