package nl.groeikracht.support;

import static nl.groeikracht.municipality.Role.CASEWORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.audit.RefusalLog;
import nl.groeikracht.bpmn.SupportRequestProcess.Step;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.process.TakenByOther;
import nl.groeikracht.process.TaskGone;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.process.Tasks;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** What caseworkers do with a request for help: become its contact person, answer, hand over. */
@Stateless
@RolesAllowed("caseworker")
public class SupportWork {

    private static final int REASON_LIMIT = 300;

    @Inject
    SupportRecords records;

    @Inject
    SupportSettings settings;

    @Inject
    SupportMail mail;

    @Inject
    CaseProcess process;

    @Inject
    Tasks tasks;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    AuditTrail audit;

    @Inject
    RefusalLog refusals;

    @Inject
    Clock clock;

    /** @throws TaskGone when the task was done meanwhile */
    public SupportTask open(TaskId task) {
        var number = process.caseOf(task);
        user.require(records.gmCode(number), number.value(), CASEWORKER);
        return new SupportTask(process.read(task, number), records.view(records.read(number)));
    }

    /** Who can be a contact person, by name. */
    public List<PersonInfo> colleagues(String gmCode) {
        user.require(gmCode, "contact persons", CASEWORKER);
        return people.withRole(gmCode, CASEWORKER);
    }

    /** @param contact user name of who becomes the contact person: the one who takes it up, or a colleague */
    public void takeUp(TaskId task, CaseNumber number, String contact) {
        var request = take(task, number, Step.takeUpHelp);
        requireColleague(request, contact);
        request.takenUpBy(contact);
        records.show(request);
        audit.record(entry(SupportAct.TAKEN_UP, request).after("contact", people.nameOf(contact)));
        process.complete(task, number);
        giveTo(number, contact);
    }

    /** @param mayGrow what it could become; null for nothing in particular */
    public void answer(TaskId task, CaseNumber number, String answer, GrowthPath mayGrow) {
        var request = take(task, number, Step.answerHelp);
        var before = records.view(request).messages().size();
        request.answered(mayGrow);
        records.say(request, answer, user.username(), clock.instant());
        records.show(request);
        mail.answer(request, answer, before + 1);
        audit.record(entry(SupportAct.ANSWERED, request).after("mayBecome", String.valueOf(mayGrow)));
        process.complete(task, number, settings.quietUntil(request.gmCode()));
    }

    /** The resident reads the new name at once. */
    public void handOver(CaseNumber number, String contact, String because) {
        user.require(records.gmCode(number), number.value(), CASEWORKER);
        var request = records.lock(number);
        requireColleague(request, contact);
        audit.record(entry(SupportAct.HANDED_OVER, request)
                .because(PlainText.required(because, REASON_LIMIT))
                .before("contact", String.valueOf(request.contact()))
                .after("contact", contact));
        request.handOverTo(contact);
        records.show(request);
        giveTo(number, contact);
    }

    private void giveTo(CaseNumber number, String contact) {
        process.openTask(number, Step.answerHelp.name()).ifPresent(open -> tasks.assign(open.id(), contact));
    }

    private void requireColleague(SupportRequest request, String contact) {
        if (people.find(String.valueOf(contact))
                .filter(person -> person.isIn(request.gmCode(), CASEWORKER))
                .isEmpty()) {
            throw new Refusal("refusal.helpContactUnknown");
        }
    }

    /** To do a task now: of two at once the second sees that it was done. */
    private SupportRequest take(TaskId task, CaseNumber number, Step step) {
        user.require(records.gmCode(number), number.value(), CASEWORKER);
        var request = records.lock(number);
        var open = openTask(task, request, step);
        if (!open.isFree() && !open.isOf(user.username())) {
            throw new TakenByOther(people.nameOf(open.assignee()));
        }
        return request;
    }

    private OpenTask openTask(TaskId task, SupportRequest request, Step step) {
        try {
            var open = process.read(task, request.number());
            if (!open.step().equals(step.name())) {
                throw new NotFound("task " + step, task.value());
            }
            return open;
        } catch (TaskGone | NotFound refused) {
            refusals.record(entry(SupportAct.TASK_NOT_ALLOWED, request).because(step + ": " + refused.getMessage()));
            throw refused;
        }
    }

    private static AuditEntry entry(SupportAct act, SupportRequest request) {
        return AuditEntry.of(act).in(request.gmCode()).onCase(request.number());
    }
}
