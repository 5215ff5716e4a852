package nl.groeikracht.subsidy;

import static nl.groeikracht.document.DutchText.amount;
import static nl.groeikracht.document.DutchText.date;
import static nl.groeikracht.document.DutchText.weekday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.groeikracht.bpmn.RouteTable;
import nl.groeikracht.budget.AccountKind;
import nl.groeikracht.budget.Arrangement;
import nl.groeikracht.budget.Fund;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.budget.Theme;
import nl.groeikracht.document.Letter;
import nl.groeikracht.document.Letter.EnteredSection;
import nl.groeikracht.document.Letter.Entry;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.initiative.Scale;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.Neighbourhood;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.SiteAddress;

/** The words of letters and messages about a request, in plain Dutch. */
@ApplicationScoped
class LetterWords {

    private static final String OBLIGATION_BY_LAW = "U voert het plan uit zoals u het in uw aanvraag beschreef.";

    @Inject
    RequestLaw law;

    @Inject
    Schemes schemes;

    @Inject
    Municipalities municipalities;

    @Inject
    SiteAddress site;

    /** A message by e-mail: it names who sends it, what it is and by when something has to be done. */
    record Mail(String subject, String text) {}

    Mail receipt(SubsidyRequest request, String statusLink) {
        return mail(
                request,
                "Wij hebben uw aanvraag ontvangen",
                "Wij hebben uw aanvraag \"" + request.initiative().title() + "\" ontvangen.\n\n"
                        + "Volg uw aanvraag via deze geheime link. Deel hem alleen met wie mag meekijken:\n"
                        + statusLink + "\n\n"
                        + "In de bijlage staat een kopie van wat u hebt ingevuld.");
    }

    Mail supplement(SubsidyRequest request, Supplement asked) {
        var items = asked.items().stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
        return mail(
                request,
                "Wilt u uw aanvraag aanvullen? Dat kan tot en met " + date(asked.until()),
                "Wij missen nog iets in uw aanvraag \"" + request.initiative().title() + "\":\n\n" + items + "\n\n"
                        + (supplementReasons(asked).isEmpty() ? "" : supplementReasons(asked) + "\n\n")
                        + "Stuur het ons uiterlijk " + weekday(asked.until())
                        + " via de geheime link die u bij de ontvangstbevestiging kreeg.\n"
                        + "De brief staat in de bijlage.");
    }

    /** What a suspension of payment means for the receiver. */
    String suspended(LocalDate until) {
        return "Wij betalen uw subsidie nu niet uit. Dat duurt tot en met " + date(until)
                + ", of korter als wij eerder een besluit nemen.";
    }

    Mail suspension(SubsidyRequest request, LocalDate until) {
        return mail(
                request,
                "Wij betalen uw subsidie nu niet uit",
                "Dit gaat over \"" + request.initiative().title() + "\".\n\n" + suspended(until)
                        + "\n\nIn de brief in de bijlage leest u waarom, en wat u kunt doen.");
    }

    Mail term(SubsidyRequest request, TermChange change, LocalDate decisionBy) {
        return mail(
                request,
                "Ons besluit komt uiterlijk " + date(decisionBy),
                "Dit gaat over uw aanvraag \"" + request.initiative().title() + "\".\n\n" + termReasons(change)
                        + "\n\nU krijgt ons besluit uiterlijk " + weekday(decisionBy)
                        + ". U hoeft nu niets te doen. De brief staat in de bijlage.");
    }

    /** What happens with the term, and why. */
    String termReasons(TermChange change) {
        var what = switch (change.kind()) {
            case DELAY -> "Het lukt ons niet om op tijd een besluit te nemen.";
            case EXTENSION -> "Onze regeling geeft ons één keer extra tijd om te besluiten. Die tijd hebben wij nodig.";
            case CONSENT ->
                "U vond het goed dat wij later besluiten. De tijd voor ons besluit staat stil tot en met "
                        + date(change.until()) + ".";
            case APPLICANT_DELAY ->
                "Wij konden niet verder met uw aanvraag, omdat wij op u moesten wachten. De tijd voor ons besluit staat"
                        + " stil van " + date(change.from()) + " tot en met " + date(change.until()) + ".";
            case FORCE_MAJEURE ->
                "Door overmacht kunnen wij nu geen besluit nemen. De tijd voor ons besluit staat stil van "
                        + date(change.from()) + " tot en met " + date(change.until()) + ".";
            case FOREIGN_INFORMATION ->
                "Wij wachten op informatie van een instantie in het buitenland. De tijd voor ons besluit staat stil tot"
                        + " en met " + date(change.until()) + ".";
            case RESUMED -> "De tijd voor ons besluit stond stil. Die loopt nu weer verder.";
        };
        return what + "\n\n" + change.reason();
    }

    /** What came already, and why the rest is needed. */
    String supplementReasons(Supplement asked) {
        if (asked.came().isEmpty()) {
            return asked.message();
        }
        return "Dit hebben wij van u gekregen: " + String.join(" ", asked.came()) + " Dank u wel.\n\n"
                + asked.message();
    }

    Mail supplementReminder(SubsidyRequest request, Supplement asked) {
        var items = asked.items().stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
        return mail(
                request,
                "Herinnering: aanvullen kan tot en met " + date(asked.until()),
                "Wij missen nog iets in uw aanvraag \"" + request.initiative().title() + "\":\n\n" + items + "\n\n"
                        + "Stuur het ons uiterlijk " + weekday(asked.until())
                        + " via de geheime link die u bij de ontvangstbevestiging kreeg.\n"
                        + "De brief staat in de bijlage. Lukt het niet? Bel ons dan.");
    }

    Mail hearing(SubsidyRequest request, HearingRound round) {
        return mail(
                request,
                "Wilt u reageren op ons plan? Dat kan tot en met " + date(round.until()),
                "Wij zijn van plan om uw aanvraag \"" + request.initiative().title()
                        + "\" niet of niet helemaal toe te kennen. Voordat wij een besluit nemen, horen wij graag wat u"
                        + " daarvan vindt. In de bijlage leest u waarom.\n\n"
                        + "Reageer uiterlijk " + weekday(round.until())
                        + " via de geheime link die u bij de ontvangstbevestiging kreeg, of bel ons voor een gesprek.");
    }

    /** To who is competent. */
    Mail forward(SubsidyRequest request, Forwarded forwarded) {
        var municipality = municipalities.read(request.gmCode());
        return new Mail(
                "Gemeente " + municipality.name() + ": doorgestuurde aanvraag (" + request.number() + ")",
                "Beste collega van " + forwarded.to() + ",\n\n"
                        + "Wij kregen op " + date(Dutch.dateOf(request.receivedAt())) + " een aanvraag van "
                        + request.applicant().name()
                        + " die bij u hoort. Wij sturen die door op grond van artikel 2:3 van"
                        + " de Algemene wet bestuursrecht. De aanvrager weet dit.\n\nOnze reden: " + forwarded.reason()
                        + "\n\nDe aanvraag en de stukken staan in de bijlagen.\n\nMet vriendelijke groet,\n\nGemeente "
                        + municipality.name() + ", " + municipality.phone());
    }

    /** To the applicant. */
    Mail forwarded(SubsidyRequest request, Forwarded forwarded) {
        return mail(
                request,
                "Wij hebben uw aanvraag doorgestuurd",
                "Wij gaan niet over uw aanvraag \"" + request.initiative().title()
                        + "\". Daarom hebben wij hem doorgestuurd" + " naar " + forwarded.to()
                        + ". U hoeft niets opnieuw te sturen. De brief staat in de bijlage.");
    }

    Mail withdrawal(SubsidyRequest request) {
        return mail(
                request,
                "Uw aanvraag is ingetrokken",
                "U trok uw aanvraag \"" + request.initiative().title() + "\" in. U hoeft niets meer te doen.\n"
                        + "De bevestiging staat in de bijlage.");
    }

    Mail decision(SubsidyRequest request) {
        if (!law.isPublic(request)) {
            return mail(
                    request,
                    "Ons antwoord op uw aanvraag",
                    "Wij hebben uw aanvraag \"" + request.initiative().title() + "\" bekeken.\n"
                            + "Ons antwoord staat in de brief in de bijlage.");
        }
        return mail(
                request,
                "Ons besluit op uw aanvraag",
                "Wij namen een besluit op uw aanvraag \"" + request.initiative().title() + "\".\n"
                        + "De brief met ons besluit staat in de bijlage. Daarin leest u ook wat u kunt doen als u het er"
                        + " niet mee eens bent, en tot wanneer.");
    }

    Mail termEnds(SubsidyRequest request, LocalDate deadline) {
        if (!law.isPublic(request)) {
            return staffMail(
                    request,
                    "Antwoord beloofd voor " + date(deadline),
                    "Wij beloofden een antwoord op deze aanvraag uiterlijk " + weekday(deadline) + ".");
        }
        return staffMail(
                request,
                "Beslistermijn loopt af op " + date(deadline),
                "De beslistermijn van deze zaak loopt tot en met " + weekday(deadline) + ".");
    }

    Mail termPassed(SubsidyRequest request, LocalDate deadline) {
        if (!law.isPublic(request)) {
            return staffMail(
                    request,
                    "Beloofd antwoord is te laat",
                    "Wij beloofden een antwoord op deze aanvraag uiterlijk " + weekday(deadline)
                            + ". Dat antwoord is er nog niet. De behandeling gaat door.");
        }
        return staffMail(
                request,
                "Beslistermijn is voorbij",
                "De beslistermijn van deze zaak is voorbij sinds " + weekday(deadline)
                        + ". Er is nog geen besluit. De behandeling gaat door.");
    }

    /** To someone who did not ask. */
    String planOf(SubsidyRequest request) {
        return "Iemand in uw buurt vroeg ons om subsidie voor \""
                + request.initiative().title() + "\".";
    }

    String toldToOthers(SubsidyRequest request, DecisionView decision) {
        return (decision.isGrant() ? "Wij geven subsidie voor \"" : "Wij geven geen subsidie voor \"")
                + request.initiative().title() + "\".";
    }

    /** What others said of it, for the facts of the decision. */
    static String othersHeard(List<ThirdParty> others) {
        var given = others.stream().filter(ThirdParty::isGiven).toList();
        if (others.isEmpty()) {
            return "";
        }
        if (given.isEmpty()) {
            return "Wij vroegen ook iemand anders om een reactie. Die kwam niet.";
        }
        return given.stream()
                .map(person -> "Wij vroegen ook iemand anders om een reactie: " + person.said())
                .collect(Collectors.joining("\n\n"));
    }

    /** To the adviser (Awb 3:43). */
    Mail adviceNotFollowed(SubsidyRequest request, DecisionView decision) {
        return staffMail(
                request,
                "Wij volgden uw advies niet",
                "Dank u wel voor uw advies. Wij namen een ander besluit: de aanvraag is "
                        + (decision.isGrant() ? "toegekend" : "afgewezen") + ".\n\nOnze reden: "
                        + decision.deviation());
    }

    private Mail mail(SubsidyRequest request, String subject, String text) {
        var municipality = municipalities.read(request.gmCode());
        var sender = law.fund(request).map(Fund::name).orElse("Gemeente " + municipality.name());
        return new Mail(
                sender + ": " + subject + " (" + request.number() + ")",
                "Beste " + request.applicant().name() + ",\n\n" + text + "\n\nHebt u een vraag? Bel "
                        + municipality.phone() + ".\n\nMet vriendelijke groet,\n\n" + sender);
    }

    private Mail staffMail(SubsidyRequest request, String subject, String text) {
        return new Mail(
                request.number() + ": " + subject,
                text + "\n\n" + request.initiative().title() + "\n" + site.of("/werk/zaak?nummer=" + request.number()));
    }

    /** As it reads after "op". */
    String scheme(String legalBasis) {
        return "de " + legalBasis;
    }

    String legalBasis(String schemeBasis, DecisionView decision) {
        if (decision.ground() == null || decision.ground().article() == null) {
            return scheme(schemeBasis);
        }
        return scheme(schemeBasis) + " en op "
                + decision.ground().article().replaceFirst("^Awb ", "artikel ")
                + " van de Algemene wet bestuursrecht";
    }

    /** What was asked, what the adviser said (Awb 3:8) and why that is not followed (3:50), what the applicant said. */
    String facts(SubsidyRequest request, DecisionView decision) {
        var facts = new ArrayList<String>();
        facts.add("U vroeg op " + date(Dutch.dateOf(request.receivedAt())) + " om "
                + amount(request.plan().asked()) + " voor \""
                + request.initiative().title() + "\".");
        request.advice().ifPresent(advice -> facts.add(adviceSentence(advice)));
        if (!decision.deviation().isEmpty()) {
            facts.add("Wij volgen dat advies niet. " + decision.deviation());
        }
        request.lastHearing()
                .filter(HearingRound::isOver)
                .ifPresent(round -> facts.add(hearingSentence(request, round)));
        return String.join("\n\n", facts);
    }

    private static String hearingSentence(SubsidyRequest request, HearingRound round) {
        if (!round.isGiven()) {
            return "U kon reageren op ons plan tot en met " + date(round.until()) + ". Wij kregen geen reactie.";
        }
        var weighed = request.proposal().map(ProposalFile::weighed).orElse("");
        return "U reageerde op ons plan: " + round.view() + (weighed.isEmpty() ? "" : "\n\n" + weighed);
    }

    private static String adviceSentence(AdviceFile advice) {
        var adviser = adviser(advice.adviser());
        var asked =
                "Wij vroegen advies aan " + adviser + (advice.isStatutory() ? ". Dat moet volgens de regeling." : ".");
        if (!advice.isGiven()) {
            return asked + " Dat advies kwam niet op tijd.";
        }
        var verdict = switch (advice.verdict()) {
            case GRANT -> "geld te geven";
            case REFUSE -> "geen geld te geven";
            case NEUTRAL -> "zelf te beslissen";
        };
        return asked + " Het advies was om " + verdict + ": " + advice.text();
    }

    private static String adviser(String key) {
        return switch (key) {
            case RouteTable.BUDGET_COMMITTEE -> "de budgetcommissie van bewoners";
            case RouteTable.NEIGHBOURHOOD_COORDINATOR -> "de wijkcoördinator";
            default -> "een adviseur";
        };
    }

    /** What an undertaking has to know of small aid (EU regulation 2023/2831). */
    String deMinimis(DeMinimisView aid, Money granted) {
        return "U vroeg dit geld als onderneming. Het is de-minimissteun: "
                + aid.cap().article()
                + ". Uw onderneming kreeg vanaf " + date(aid.countsFrom()) + " samen "
                + amount(aid.used().plus(granted)) + ". Hoogstens mag "
                + amount(aid.cap().amount()) + " in "
                + aid.cap().years() + " jaar. Bewaar deze brief: een andere overheid kan ernaar vragen.";
    }

    List<String> obligations(DecisionView decision) {
        return decision.obligations().isEmpty() ? List.of(OBLIGATION_BY_LAW) : decision.obligations();
    }

    /** The duties that come with every grant of this size (Awb 4:37, 4:44). */
    List<String> afterwards(Arrangement arrangement) {
        var duties = new ArrayList<String>();
        duties.add("Gaat uw plan niet door? Meld het ons binnen " + arrangement.reportDays()
                + " dagen nadat u dat weet. Dat kan op de pagina van uw aanvraag.");
        if (arrangement.asksAccount()) {
            var costs = arrangement.account() == AccountKind.PERFORMANCE_AND_COST ? " en wat het kostte" : "";
            duties.add("Na afloop vertelt u ons hoe het ging" + costs + ". Wij vragen u daar op tijd om. U hebt er "
                    + arrangement.reportWeeks() + " weken voor.");
        } else if (arrangement.samplePercentage() > 0) {
            duties.add("U hoeft na afloop niets op te sturen. Wij loten wel een paar plannen uit en vragen dan hoe het"
                    + " ging.");
        }
        return duties;
    }

    /** How the amount is built up; nothing when the amounts per item do not add up to what is granted. */
    List<Letter.CostLine> costs(SubsidyRequest request, Money granted) {
        var plan = request.plan();
        var accepted = request.proposedPerCost();
        if (accepted.size() != plan.costs().size()) {
            return List.of();
        }
        var total = accepted.stream().reduce(Money.ZERO, Money::plus);
        if (!total.lessAtMost(plan.ownMoney()).lessAtMost(plan.otherIncome()).equals(granted)) {
            return List.of();
        }
        var lines = new ArrayList<Letter.CostLine>();
        for (int i = 0; i < accepted.size(); i++) {
            var cost = plan.costs().get(i);
            lines.add(new Letter.CostLine(cost.what(), cost.amount(), accepted.get(i), false));
        }
        deduct(lines, "Eigen geld", plan.ownMoney());
        deduct(lines, "Ander geld", plan.otherIncome());
        return lines;
    }

    private static void deduct(List<Letter.CostLine> lines, String label, Money amount) {
        if (!amount.isZero()) {
            lines.add(new Letter.CostLine(label, amount, amount, true));
        }
    }

    /** A copy of all that was entered. */
    List<EnteredSection> entered(SubsidyRequest request) {
        return List.of(you(request), idea(request), plan(request));
    }

    private static EnteredSection you(SubsidyRequest request) {
        var applicant = request.applicant();
        var entries = new ArrayList<Entry>(List.of(
                new Entry("Naam", applicant.name()),
                new Entry("Adres", applicant.address()),
                new Entry("E-mailadres", applicant.email()),
                new Entry("Telefoonnummer", applicant.phone()),
                new Entry("Namens", applicant.onBehalfOf()),
                new Entry("Bericht van ons", applicant.preferredChannel() == Channel.EMAIL ? "Per e-mail" : "Per post"),
                new Entry(
                        "Brieven per e-mail",
                        applicant.electronicConsentAt() == null ? "Nee" : "Ja, daar gaf u toestemming voor")));
        request.undertaking().ifPresent(asking -> {
            entries.add(new Entry("Onderneming", "KVK-nummer " + asking.number()));
            entries.add(new Entry("De-minimissteun van anderen", amount(asking.declared())));
        });
        return new EnteredSection("Over u", entries);
    }

    private EnteredSection idea(SubsidyRequest request) {
        var idea = request.initiative();
        var theme = schemes.terms(request.schemeVersionId())
                .rules()
                .theme(idea.theme())
                .map(Theme::name)
                .orElse(idea.theme());
        var neighbourhood = municipalities
                .neighbourhood(request.gmCode(), idea.neighbourhoodCode())
                .map(Neighbourhood::name)
                .orElse(idea.neighbourhoodCode());
        return new EnteredSection(
                "Uw idee",
                List.of(
                        new Entry("Titel", idea.title()),
                        new Entry("Wat gaat u doen?", idea.what()),
                        new Entry("Waarom?", idea.why()),
                        new Entry("Voor wie?", idea.forWhom()),
                        new Entry("Hoe groot is het?", scale(idea.scale())),
                        new Entry("Buurt", neighbourhood),
                        new Entry("Thema", theme),
                        new Entry("Meer mensen hebben er iets aan", yesOrNo(idea.collectiveInterest())),
                        new Entry("Namens een organisatie", yesOrNo(idea.institution())),
                        new Entry("Mensen die meedoen", String.valueOf(idea.participants())),
                        new Entry("Adressen die het steunen", String.valueOf(idea.supporters()))));
    }

    private static EnteredSection plan(SubsidyRequest request) {
        var plan = request.plan();
        var entries = new ArrayList<Entry>();
        entries.add(new Entry("Begin", date(plan.start())));
        entries.add(new Entry("Einde", date(plan.end())));
        plan.costs().forEach(cost -> entries.add(new Entry("Kosten: " + cost.what(), amount(cost.amount()))));
        entries.add(new Entry("Eigen geld", amount(plan.ownMoney())));
        entries.add(new Entry("Eigen uren", String.valueOf(plan.ownHours())));
        entries.add(new Entry("Eigen spullen", plan.ownKind()));
        entries.add(new Entry("Ander geld", amount(plan.otherIncome())));
        entries.add(new Entry("U vraagt", amount(plan.asked())));
        entries.add(new Entry("Rekeningnummer", plan.iban().grouped()));
        return new EnteredSection("Plan en geld", entries);
    }

    private static String scale(Scale scale) {
        return switch (scale) {
            case PORCH -> "Een portiek";
            case STREET -> "Een straat";
            case SQUARE -> "Een plein";
            case NEIGHBOURHOOD -> "Een buurt";
            case DISTRICT -> "Een wijk";
            case VILLAGE -> "Een dorp";
            case MUNICIPALITY -> "De hele gemeente";
        };
    }

    private static String yesOrNo(boolean answer) {
        return answer ? "Ja" : "Nee";
    }
}
