package nl.groeikracht.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.groeikracht.bpmn.ObjectionProcess;
import nl.groeikracht.casework.CaseFact;
import nl.groeikracht.casework.CaseFacts;
import nl.groeikracht.shared.CaseNumber;

/** What there is to know of an objection, for its page. */
@ApplicationScoped
public class ObjectionFacts implements CaseFacts {

    @Inject
    Objections objections;

    @Inject
    ObjectionViews views;

    @Inject
    ObjectionWords words;

    @Inject
    IncludedDecisions included;

    @Override
    public String kind() {
        return ObjectionProcess.KEY;
    }

    @Override
    public List<CaseFact> of(CaseNumber number) {
        var view = views.of(objections.read(number));
        var facts = new ArrayList<CaseFact>();
        add(facts, "objector", view.objector());
        add(facts, "contested", view.contested().value());
        add(facts, "contestedSent", view.sentOn());
        add(facts, "objectionUntil", view.objectionUntil());
        add(facts, "objectionReceived", view.receivedOn());
        add(facts, "postmark", view.postmarkedOn());
        add(facts, "elsewhere", view.elsewhereOn());
        add(facts, "timeliness", words.timeliness(view.timeliness(), view.excused()));
        add(facts, "grounds", view.grounds());
        add(facts, "lateReason", view.lateReason());
        add(facts, "objectionHandler", view.handler());
        add(facts, "commission", view.commission() ? "ja" : "nee");
        add(facts, "decideObjectionBy", view.deadline());
        add(facts, "objectionClock", words.clock(view.clock()));
        add(facts, "noSuspension", "Het besluit blijft gelden. Betalen en terugvorderen gaan door (Awb 6:16).");
        add(facts, "hearing", words.hearingFact(view.hearing()));
        if (view.decision() != null) {
            add(facts, "objectionDecision", words.dictum(view.decision()));
            add(facts, "objectionReasons", view.decision().reasons());
            add(facts, "extra", view.extra().isZero() ? null : view.extra());
            add(facts, "appealUntil", view.appealUntil());
        }
        add(
                facts,
                "included",
                included.of(number).stream().map(CaseNumber::value).collect(Collectors.joining(", ")));
        return facts;
    }

    private static void add(List<CaseFact> facts, String key, Serializable value) {
        facts.add(new CaseFact(key, value));
    }
}
