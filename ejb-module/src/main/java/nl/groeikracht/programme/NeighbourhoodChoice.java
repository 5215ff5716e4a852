package nl.groeikracht.programme;

import static nl.groeikracht.bpmn.ProgrammeProcess.LAUNCHABLE_FROM;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.bpmn.ProgrammeProcess.Step;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** The choice of neighbourhoods: from the ranking, by people, with reasons; then it is fixed with what it rests on. */
@Stateless
@RolesAllowed("programme-manager")
public class NeighbourhoodChoice {

    @Inject
    ProgrammeDesk desk;

    @Inject
    Programmes programmes;

    @Inject
    SelectionData data;

    @Inject
    Choices choices;

    @Inject
    FigureUploads uploads;

    @Inject
    FundingLines funding;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public ProgrammeTask open(TaskId task) {
        return desk.open(task, Step.selectNeighbourhoods, PROGRAMME_MANAGER);
    }

    /**
     * @param tracks the theme for each chosen neighbourhood, by code
     * @param reasons why these: also why one was passed over that ranks higher
     * @return the first day on which the teams can start
     */
    public LocalDate choose(TaskId task, CaseNumber number, Map<String, String> tracks, String reasons) {
        var programme = desk.take(task, number, Step.selectNeighbourhoods, PROGRAMME_MANAGER);
        var factors = data.factors(number);
        var ranking = Ranking.of(data.candidates(programme), factors).stream()
                .collect(Collectors.toMap(Ranked::code, one -> one));
        programme.select(tracks.size(), reasons, Dutch.today(clock), user.username());
        var entry = AuditEntry.of(ProgrammeAct.SELECTED)
                .in(programme.gmCode())
                .onCase(number)
                .because(PlainText.of(reasons, Integer.MAX_VALUE))
                .after("weights", NeighbourhoodSelection.words(factors))
                .after("launchableFrom", programme.launchableFrom());
        tracks.forEach((code, track) -> {
            var ranked = ranking.get(code);
            if (ranked == null) {
                throw new NotFound("neighbourhood", code);
            }
            if (!programme.themes().contains(track)) {
                throw new Refusal(
                        "refusal.programmeTrack", ranked.neighbourhood().name());
            }
            var explained = explained(ranked);
            choices.add(number, ranked, track, explained);
            entry.after(ranked.neighbourhood().name() + " (" + code + ")", track + "; " + explained);
        });
        uploads.forget(number);
        programmes.shown(programme, funding.known(number));
        audit.record(entry);
        process.complete(task, number, LAUNCHABLE_FROM.of(Dutch.startOf(programme.launchableFrom())));
        return programme.launchableFrom();
    }

    /** {@code #3: 64.20 = FIGURE:bouwjaar 40.00 (1962) + SESSION:NETWORKS 24.20 (5)} */
    private static String explained(Ranked ranked) {
        return "#" + ranked.place() + ": " + ranked.score() + " = "
                + ranked.contributions().stream()
                        .map(part -> part.factor().key() + " " + part.points() + " ("
                                + (part.value() == null
                                        ? "?"
                                        : part.value().stripTrailingZeros().toPlainString())
                                + ")")
                        .collect(Collectors.joining(" + "));
    }
}
