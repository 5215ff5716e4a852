package nl.groeikracht.programme;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A lesson as this reader may see it.
 *
 * @param programmeName empty when it is of a team in no programme
 * @param theme empty when it is about all themes
 * @param team number of the team; null without one, and for readers of other municipalities
 * @param teamName likewise
 * @param meeting what the meeting was about; empty without one
 * @param own whether it is of a municipality of the reader
 */
public record LessonView(
        long id,
        String programmeName,
        String gmCode,
        String municipality,
        String theme,
        String words,
        LessonSource source,
        LocalDate learntOn,
        String team,
        String teamName,
        String meeting,
        boolean own)
        implements Serializable {}
