package nl.groeikracht.questionnaire;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Someone who wants to join a team or help it now and then, and agreed that this is kept. */
public record JoinerView(UUID id, String firstName, String contact, AnswerForm.Wish wish, LocalDate consentOn)
        implements Serializable {}
