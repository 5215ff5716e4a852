package nl.groeikracht.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.budget.Fund;
import nl.groeikracht.budget.MandateInfo;
import nl.groeikracht.budget.MandateRegister;
import nl.groeikracht.budget.OutsideMandate;
import nl.groeikracht.budget.SchemeRules;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.casework.CaseLaw;
import nl.groeikracht.casework.LawHint;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.Refusal;

/**
 * Under which law a request lives. A subsidy is a decision under the Awb (4:21); what a private fund gives is a donation:
 * the fund has its own rules, and no article of the Awb is applied to it.
 */
@ApplicationScoped
class RequestLaw implements CaseLaw {

    /** What is wise for a fund as well, with the name of its words. */
    private static final Map<String, String> WISE_FOR_FUNDS = Map.of(
            "fitsCeiling", "fund.fitsCeiling",
            "conditionsMet", "fund.conditionsMet",
            "fourEyes", "fund.fourEyes",
            "mandate", "fund.power",
            "reasons", "fund.reasons",
            "onlyWhatIsNeeded", "fund.onlyWhatIsNeeded",
            "noOwnInterest", "fund.noOwnInterest",
            "obligationsFromScheme", "fund.obligations");

    @Inject
    SubsidyRequests requests;

    @Inject
    Schemes schemes;

    @Inject
    LegalTerms legal;

    @Inject
    MandateRegister mandates;

    @Inject
    Municipalities municipalities;

    boolean isPublic(SubsidyRequest request) {
        return rules(request).publicLaw();
    }

    /** Empty under public law. */
    Optional<Fund> fund(SubsidyRequest request) {
        return Optional.ofNullable(rules(request).fund());
    }

    /** For the trail: the article of the Awb; null when it does not hold. */
    String article(SubsidyRequest request, String awb) {
        return isPublic(request) ? awb : null;
    }

    @Override
    public String article(CaseNumber number, String awb) {
        return requests.find(number).map(this::isPublic).orElse(true) ? awb : null;
    }

    /** The rule that a decision rests on: the ground's article, or else the scheme itself. */
    String basis(SubsidyRequest request, RefusalGround ground) {
        var rules = rules(request);
        var ofScheme = ground == null || ground.article() == null || !rules.publicLaw();
        return ofScheme ? rules.legalBasis() : ground.article();
    }

    /** On whose behalf is answered (Awb 10:10): the municipality's body, or the fund. */
    String body(SubsidyRequest request) {
        return fund(request)
                .map(Fund::name)
                .orElseGet(() -> municipalities.read(request.gmCode()).body());
    }

    /** What someone may decide on this request: by mandate (Awb 10:3), or empowered by the fund. */
    Optional<MandateInfo> power(SubsidyRequest request, String username, DecisionKind kind, Money amount) {
        return mandates.find(request.gmCode(), username, rules(request).power(kind), amount);
    }

    MandateInfo requirePower(SubsidyRequest request, String username, DecisionKind kind, Money amount) {
        return power(request, username, kind, amount)
                .orElseThrow(() ->
                        isPublic(request) ? new OutsideMandate(amount) : new Refusal("refusal.fund.power", amount));
    }

    /** The last day of payment when the letter leaves on a day (Awb 4:87), or as the fund promises. */
    LocalDate paymentUntil(SubsidyRequest request, LocalDate sentOn) {
        return fund(request)
                .map(fund -> sentOn.plusDays(fund.paymentDays()))
                .orElseGet(() -> legal.paymentUntil(sentOn));
    }

    /** The last day to object (Awb 6:7); null when there is no decision to object to. */
    LocalDate objectionUntil(SubsidyRequest request, LocalDate sentOn) {
        return isPublic(request) ? legal.objectionUntil(sentOn) : null;
    }

    List<RefusalGround> grounds(SubsidyRequest request) {
        return Arrays.stream(RefusalGround.values())
                .filter(ground -> isPublic(request) || ground.isForFunds())
                .toList();
    }

    /** @throws Refusal when this ground is one of the Awb, and the request is made to a private fund */
    void requireGround(SubsidyRequest request, RefusalGround ground) {
        if (ground != null && !ground.isForFunds() && !isPublic(request)) {
            throw new Refusal("refusal.fund.ground");
        }
    }

    /** @throws Refusal when what is asked exists under public law only */
    void requirePublic(SubsidyRequest request, String refusal) {
        if (!isPublic(request)) {
            throw new Refusal(refusal);
        }
    }

    /** What the law asks; of a fund only what is wise for everyone, without an article. */
    List<LawHint> hints(SubsidyRequest request, LawHint... hints) {
        return isPublic(request)
                ? List.of(hints)
                : Arrays.stream(hints)
                        .filter(hint -> WISE_FOR_FUNDS.containsKey(hint.key()))
                        .map(hint ->
                                new LawHint(WISE_FOR_FUNDS.get(hint.key()), "", hint.fulfilled(), hint.arguments()))
                        .toList();
    }

    private SchemeRules rules(SubsidyRequest request) {
        return schemes.terms(request.schemeVersionId()).rules();
    }
}
