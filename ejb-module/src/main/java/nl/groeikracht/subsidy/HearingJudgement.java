package nl.groeikracht.subsidy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import nl.groeikracht.bpmn.HearingTable;

/** Whether the applicant is heard on a proposal: what the assessor said of it, and what the table made of that. */
@Embeddable
public record HearingJudgement(
        @Column(name = "hearing_deviates") Boolean dataDeviates,
        @Column(name = "hearing_minor") Boolean minorDeviation,
        @Column(name = "hearing_third_party") Boolean thirdParty,
        @Column(name = "hearing_not_provided") Boolean thirdPartyHasNotProvided,
        @Column(name = "hearing_new_facts") Boolean newFacts,
        @Column(name = "hearing_urgent") Boolean urgent,
        @Column(name = "hearing_secrecy") Boolean secrecy,
        @Column(name = "hearing_reversible") Boolean financialReversible,
        @Column(name = "hearing_about") String about,
        @Column(name = "hearing_required") Boolean required,

        @Enumerated(EnumType.STRING) @Column(name = "hearing_exception")
        HearingTable.Waiver exception,

        @Column(name = "hearing_article") String article,
        @Column(name = "hearing_reason") String reason,
        @Column(name = "hearing_table") String table)
        implements Serializable {

    static HearingJudgement of(HearingFacts facts, HearingTable.Answer answer, String table) {
        return new HearingJudgement(
                facts.dataDeviates(),
                facts.minorDeviation(),
                facts.thirdParty(),
                facts.thirdPartyHasNotProvided(),
                facts.newFacts(),
                facts.urgent(),
                facts.secrecy(),
                facts.financialReversible(),
                facts.about(),
                answer.required(),
                answer.exception(),
                answer.article(),
                answer.reason(),
                table);
    }

    public HearingFacts facts() {
        return new HearingFacts(
                dataDeviates,
                minorDeviation,
                thirdParty,
                thirdPartyHasNotProvided,
                newFacts,
                urgent,
                secrecy,
                financialReversible,
                about);
    }

    /** How the decision will tell it, when the applicant was not heard. */
    Hearing withoutHearing() {
        return switch (exception) {
            case FINANCIAL -> Hearing.SKIPPED_FINANCIAL;
            case URGENT, SECRECY, ALREADY_HEARD -> Hearing.SKIPPED_EXCEPTION;
            case NOT_CONCERNED, NOT_ADVERSE, MINOR_DEVIATION, NONE -> Hearing.NOT_NEEDED;
        };
    }
}
