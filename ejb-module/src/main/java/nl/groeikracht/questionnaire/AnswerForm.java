package nl.groeikracht.questionnaire;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a neighbour answers.
 *
 * @param themes the most important first; one is enough
 * @param group null when the neighbour does not say
 * @param openAnswer empty when the neighbour says nothing
 * @param joining null when the neighbour does not want to join
 */
public record AnswerForm(List<Long> themes, Long group, String openAnswer, Joining joining) implements Serializable {

    public AnswerForm {
        themes = themes.stream().filter(Objects::nonNull).toList();
    }

    /**
     * Who wants to join or help. Kept apart from the answers.
     *
     * @param contact an e-mail address or a telephone number
     * @param consent whether the neighbour agreed that this is kept (GDPR 6, first paragraph, a)
     */
    public record Joining(String firstName, String contact, Wish wish, boolean consent) implements Serializable {}

    /** How someone wants to be part of it. */
    public enum Wish {
        JOIN,
        HELP
    }
}
