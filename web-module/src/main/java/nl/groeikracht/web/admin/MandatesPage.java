package nl.groeikracht.web.admin;

import static nl.groeikracht.municipality.Role.ADMINISTRATOR;
import static nl.groeikracht.municipality.Role.DECIDER;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.groeikracht.budget.DecisionKind;
import nl.groeikracht.budget.MandateAdministration;
import nl.groeikracht.budget.MandateInfo;
import nl.groeikracht.budget.MandateRegister;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.People;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Money;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The register of mandates: give one, end one. */
@Named
@RequestScoped
public class MandatesPage {

    private static final String PATH = "/werk/beheer/mandaten";

    @Inject
    @Param(name = "beeindig")
    Long endingId;

    @Inject
    MandateRegister register;

    @Inject
    MandateAdministration administration;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    Problems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    @Inject
    Clock clock;

    private List<MandateInfo> mandates;
    private MandateInfo ending;
    private String person;
    private DecisionKind[] kinds = {};
    private Money upTo;
    private LocalDate from;
    private String publication;
    private LocalDate until;
    private String reason;

    @PostConstruct
    void load() {
        user.require(gmCode(), "register of mandates", ADMINISTRATOR);
        mandates = register.all(gmCode());
        if (endingId != null) {
            ending = mandates.stream()
                    .filter(mandate -> mandate.id() == endingId)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("mandate", endingId.toString()));
        }
    }

    public void give() throws IOException {
        checkNew();
        if (problems.any()) {
            return;
        }
        try {
            administration.give(gmCode(), person, Set.of(kinds), upTo, from, publication);
            done("mandates.given", people.nameOf(person));
        } catch (Refusal refused) {
            problems.add("wie", refused);
        }
    }

    public void end() throws IOException {
        problems.required("tot", until, "scheme.error.day");
        problems.text("waarom", reason, MandateAdministration.REASON_LIMIT, "scheme.error.text");
        if (problems.any()) {
            return;
        }
        try {
            administration.end(gmCode(), ending.id(), until, reason);
            done("mandates.end.done", people.nameOf(ending.username()), until);
        } catch (Refusal refused) {
            problems.add("tot", refused);
        }
    }

    private void checkNew() {
        problems.required("wie", person, "scheme.error.choose");
        if (kinds.length == 0) {
            problems.add("waarover", "scheme.error.choose");
        }
        if (upTo != null && upTo.isZero()) {
            problems.add("bedrag", "scheme.error.amount");
        }
        problems.required("vanaf", from, "scheme.error.day");
        problems.text("bekend", publication, MandateInfo.PUBLICATION_LIMIT, "scheme.error.text");
    }

    private void done(String key, Object... values) throws IOException {
        Messages.addFlashGlobalInfo("{0}", texts.get("admin", key, values));
        Faces.redirect(PATH);
    }

    private String gmCode() {
        return site.getMunicipality().gmCode();
    }

    public List<MandateInfo> getMandates() {
        return mandates;
    }

    public String nameOf(MandateInfo mandate) {
        return people.nameOf(mandate.username());
    }

    /** {@code toekennen, afwijzen} */
    public String kindsOf(MandateInfo mandate) {
        return mandate.kinds().stream()
                .sorted(Comparator.naturalOrder())
                .map(kind -> texts.get("admin", "mandates.kind." + kind))
                .collect(Collectors.joining(", "));
    }

    public String validity(MandateInfo mandate) {
        return mandate.validTo() == null
                ? texts.get("admin", "schemes.valid.from", format.mediumDate(mandate.validFrom()))
                : texts.get(
                        "admin",
                        "schemes.valid.range",
                        format.mediumDate(mandate.validFrom()),
                        format.mediumDate(mandate.validTo()));
    }

    /** An end in the future can still be moved; what is over is over. */
    public boolean isRunning(MandateInfo mandate) {
        return !mandate.isOver(Dutch.today(clock));
    }

    public List<PersonInfo> getDeciders() {
        return people.withRole(gmCode(), DECIDER);
    }

    public List<DecisionKind> getAllKinds() {
        return List.of(DecisionKind.values());
    }

    /** The mandate that is to end; null when none is chosen. */
    public MandateInfo getEnding() {
        return ending;
    }

    public String getDayHint() {
        return texts.get(
                "admin", "scheme.day.hint", format.inputDate(Dutch.today(clock).plusDays(1)));
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public DecisionKind[] getKinds() {
        return kinds.clone();
    }

    public void setKinds(DecisionKind[] kinds) {
        this.kinds = kinds.clone();
    }

    public Money getUpTo() {
        return upTo;
    }

    public void setUpTo(Money upTo) {
        this.upTo = upTo;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getPublication() {
        return publication;
    }

    public void setPublication(String publication) {
        this.publication = publication;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
