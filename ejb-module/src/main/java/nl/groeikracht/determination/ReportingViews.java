package nl.groeikracht.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.groeikracht.casework.Publication;
import nl.groeikracht.casework.PublicationView;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.document.DocumentKind;
import nl.groeikracht.document.Documents;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.GrantedSubsidies;

/** Tells a receiver where the time after the grant stands. */
@ApplicationScoped
class ReportingViews {

    private static final Set<DocumentKind> ALWAYS =
            EnumSet.of(DocumentKind.REPORT, DocumentKind.RECEIPT, DocumentKind.LETTER);

    @Inject
    Determinations determinations;

    @Inject
    GrantedSubsidies grants;

    @Inject
    Publication publication;

    @Inject
    Documents documents;

    @Inject
    Clock clock;

    ReportingView of(CaseNumber number) {
        var determination = determinations.read(number);
        var grant = grants.of(determination.request()).at(determination.granted());
        var letter = publication.of(number).stream()
                .filter(known -> known.sentOn() != null)
                .findFirst()
                .orElse(null);
        var intention = determination.state() == DeterminationState.HEARING
                ? determination
                        .intention()
                        .filter(file -> !Dutch.today(clock).isAfter(file.until()))
                        .orElse(null)
                : null;
        return new ReportingView(
                number,
                determination.request(),
                determination.gmCode(),
                grant.title(),
                grant.granted(),
                determination.state(),
                determination.activityEnds(),
                determination.reportUntil().orElse(null),
                determination.state() == DeterminationState.REPORT_ASKED,
                determination.asksCosts(),
                determination.reportDays(),
                determination.notHappening().isPresent(),
                grant.costs(),
                determinations
                        .draft(number)
                        .map(draft -> draft.typed(grant.costs().size()))
                        .orElse(new TypedReport(
                                "",
                                "",
                                "",
                                grant.costs().stream().map(cost -> "").toList())),
                determinations.reports(number),
                intention == null ? null : intention.amount(),
                intention == null
                        ? null
                        : determination.proposal().orElseThrow().reasons(),
                intention == null ? null : intention.until(),
                letter == null ? null : determinations.decision(number).orElse(null),
                letter == null ? null : afterObjection(number),
                letter == null ? null : letter.sentOn(),
                letter == null ? null : letter.objectionUntil(),
                documents(number, letter));
    }

    private Money afterObjection(CaseNumber number) {
        return determinations.afterObjections(number).stream()
                .filter(changed ->
                        publication.of(changed.objection()).stream().anyMatch(known -> known.sentOn() != null))
                .map(AfterObjection::amount)
                .findFirst()
                .orElse(null);
    }

    /** The decision letter from the moment that it is sent, not before (Awb 3:40). */
    private List<DocumentInfo> documents(CaseNumber number, PublicationView letter) {
        return documents.of(number).stream()
                .filter(document -> ALWAYS.contains(document.kind())
                        || letter != null && letter.letter().equals(document.id()))
                .toList();
    }
}
