package nl.groeikracht.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.bpmn.PublishedLetter;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Sends a letter of a follow-up case by post: to whoever wants no e-mail, or could not be reached by it (Awb 2:8, 3:41). */
@Stateless
@RolesAllowed("caseworker")
public class PublicationPosting {

    @Inject
    CaseDesk desk;

    @Inject
    Publication publication;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    public PublicationTask open(TaskId task) {
        var opened = desk.open(task, PublishedLetter.POST, Role.CASEWORKER);
        var letters = publication.of(opened.card().number());
        return new PublicationTask(
                opened.task(),
                opened.card(),
                letters.get(letters.size() - 1),
                Dutch.today(clock),
                List.of(LawHint.asks("sendingStartsTerms", "Awb 6:8"), LawHint.asks("proofOfSending", "Awb 3:41")));
    }

    /** @param on the day on which it was handed to the post: terms run from it */
    public void posted(TaskId task, CaseNumber number, LocalDate on) {
        desk.take(task, number, PublishedLetter.POST, Role.CASEWORKER);
        publication.posted(number, on, user.username(), Dutch.today(clock));
        process.complete(task, number);
    }
}
