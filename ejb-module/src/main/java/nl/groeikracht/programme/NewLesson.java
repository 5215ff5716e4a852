package nl.groeikracht.programme;

import java.io.Serializable;
import nl.groeikracht.shared.CaseNumber;

/**
 * A lesson as it is written down.
 *
 * @param theme one of the programme's; empty for all of them
 * @param team of which it was learnt
 */
public record NewLesson(CaseNumber programme, String theme, String words, CaseNumber team) implements Serializable {}
