package nl.groeikracht.programme;

import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;

/**
 * What somebody learnt, to be kept.
 *
 * @param programme null for a team in no programme
 * @param theme empty when it is about all themes
 * @param team null without one
 * @param meeting null without one
 */
record Lesson(
        CaseNumber programme,
        String gmCode,
        String theme,
        String words,
        LessonSource source,
        CaseNumber team,
        Long meeting,
        LocalDate learntOn) {

    static final int WORDS_LIMIT = 4000;
    private static final int THEME_LIMIT = 120;

    Lesson {
        theme = PlainText.of(theme, THEME_LIMIT);
        words = PlainText.required(words, WORDS_LIMIT);
    }
}
