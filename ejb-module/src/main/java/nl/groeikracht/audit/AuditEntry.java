package nl.groeikracht.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.groeikracht.shared.Actor;
import nl.groeikracht.shared.CaseNumber;

/**
 * What is written in the trail about one act. Built where it happens and handed to {@link AuditTrail}, which adds the
 * moment and, unless told otherwise, the actor.
 *
 * <pre>audit.record(AuditEntry.of(DECIDED).in(gmCode).onCase(number).because(reason).under("Awb 4:13").after("amount", amount));</pre>
 */
public final class AuditEntry {

    final Act act;
    final Map<String, String> before = new LinkedHashMap<>();
    final Map<String, String> after = new LinkedHashMap<>();
    final List<String> documents = new ArrayList<>();
    String gmCode;
    String caseNumber;
    String reason;
    String rule;
    String processVersion;
    String decisionVersion;
    String onBehalfOf;
    Actor actor;

    private AuditEntry(Act act) {
        this.act = act;
    }

    public static AuditEntry of(Act act) {
        return new AuditEntry(act);
    }

    /** The municipality whose auditor reads this entry. */
    public AuditEntry in(String gmCode) {
        this.gmCode = gmCode;
        return this;
    }

    public AuditEntry onCase(CaseNumber number) {
        this.caseNumber = number.value();
        return this;
    }

    public AuditEntry because(String reason) {
        this.reason = reason;
        return this;
    }

    /** The article, scheme or mandate that this rests on. */
    public AuditEntry under(String rule) {
        this.rule = rule;
        return this;
    }

    /** Which version of the process model, such as {@code subsidy-request:3}. */
    public AuditEntry processVersion(String version) {
        this.processVersion = version;
        return this;
    }

    /** Which version of the decision table, such as {@code subsidy-eligibility:2}. */
    public AuditEntry decisionVersion(String version) {
        this.decisionVersion = version;
        return this;
    }

    public AuditEntry onBehalfOf(String body) {
        this.onBehalfOf = body;
        return this;
    }

    public AuditEntry by(Actor actor) {
        this.actor = actor;
        return this;
    }

    /** A document that was seen or made in this act. */
    public AuditEntry document(String name) {
        documents.add(name);
        return this;
    }

    public AuditEntry before(String what, Object value) {
        before.put(what, String.valueOf(value));
        return this;
    }

    public AuditEntry after(String what, Object value) {
        after.put(what, String.valueOf(value));
        return this;
    }
}
