package nl.groeikracht.web.questionnaire;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.groeikracht.questionnaire.AnswerForm;
import nl.groeikracht.questionnaire.AnswerForm.Joining;
import nl.groeikracht.questionnaire.AnswerForm.Wish;
import nl.groeikracht.questionnaire.NeighbourAnswers;
import nl.groeikracht.questionnaire.QuestionnaireView;
import nl.groeikracht.questionnaire.Sender;
import nl.groeikracht.questionnaire.ShortCode;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Where a neighbour answers, on a telephone and without an account. */
@Named
@RequestScoped
public class QuestionnairePage {

    private static final String SHOWN_AT = "shownAt";
    private static final String AREA = "questionnaire";

    @Inject
    NeighbourAnswers answers;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(name = "code")
    String code;

    @Inject
    @Param(name = "huis")
    String household;

    private QuestionnaireView view;
    private Long first;
    private Long second;
    private Long third;
    private Long group;
    private String openAnswer;
    private Wish wish;
    private String firstName;
    private String contact;
    private boolean consent;
    private String trap;

    @PostConstruct
    void load() {
        if (code != null && !code.isBlank()) {
            view = answers.read(ShortCode.of(code).orElseThrow(() -> new NotFound("questionnaire", code)));
            site.show(view.gmCode());
        }
    }

    /** Keeps when the questions were shown, in the sealed state of the page: by that a robot gives itself away. */
    public void shown() {
        if (shownAt() == null) {
            Faces.getViewRoot().getAttributes().put(SHOWN_AT, clock.instant());
        }
    }

    public void answer() {
        check();
        if (problems.any()) {
            return;
        }
        try {
            answers.answer(
                    view.code(),
                    ShortCode.of(household).orElse(null),
                    new AnswerForm(Arrays.asList(first, second, third), group, openAnswer, joining()),
                    new Sender(VisitorAddress.of(request), taken(), trap));
        } catch (Refusal refused) {
            problems.add(isAboutCode(refused) ? "huiscode" : "eerste", texts.of(refused));
            return;
        }
        Faces.redirect("/vragenlijst/uitkomst?code=%s&dank=ja", view.code().value());
    }

    private void check() {
        if (view.byCode() && ShortCode.of(household).isEmpty()) {
            problems.add("huiscode", texts.get(AREA, "refusal.unknownHouseholdCode"));
        }
        if (first == null) {
            problems.add("eerste", texts.get(AREA, "refusal.themeMissing"));
        }
        var chosen = Stream.of(first, second, third).filter(Objects::nonNull).toList();
        if (new HashSet<>(chosen).size() < chosen.size()) {
            problems.add("tweede", texts.get(AREA, "refusal.themeTwice"));
        }
        if (wish != null) {
            required("voornaam", firstName, "join.name.missing");
            required("bereikbaar", contact, "join.contact.missing");
            if (!consent) {
                problems.add("toestemming", texts.get(AREA, "refusal.joinerConsent"));
            }
        }
    }

    private void required(String field, String value, String key) {
        if (value == null || value.isBlank()) {
            problems.add(field, texts.get(AREA, key));
        }
    }

    private Joining joining() {
        return wish == null ? null : new Joining(firstName, contact, wish, consent);
    }

    private static boolean isAboutCode(Refusal refused) {
        return refused.key().toLowerCase(Locale.ROOT).contains("household");
    }

    private Duration taken() {
        return shownAt() == null ? null : Duration.between(shownAt(), clock.instant());
    }

    private static Instant shownAt() {
        return (Instant) Faces.getViewRoot().getAttributes().get(SHOWN_AT);
    }

    /** Null when the neighbour did not say which questionnaire. */
    public QuestionnaireView getView() {
        return view;
    }

    public boolean isAsking() {
        return view != null && view.asks(format.today());
    }

    /** How long is kept who wants to join, after the end. */
    public int getJoinerDays() {
        return answers.joinerDays(view.code());
    }

    public List<Wish> getWishes() {
        return List.of(Wish.values());
    }

    public String getHousehold() {
        return household;
    }

    public void setHousehold(String household) {
        this.household = household;
    }

    public Long getFirst() {
        return first;
    }

    public void setFirst(Long first) {
        this.first = first;
    }

    public Long getSecond() {
        return second;
    }

    public void setSecond(Long second) {
        this.second = second;
    }

    public Long getThird() {
        return third;
    }

    public void setThird(Long third) {
        this.third = third;
    }

    public Long getGroup() {
        return group;
    }

    public void setGroup(Long group) {
        this.group = group;
    }

    public String getOpenAnswer() {
        return openAnswer;
    }

    public void setOpenAnswer(String openAnswer) {
        this.openAnswer = openAnswer;
    }

    public Wish getWish() {
        return wish;
    }

    public void setWish(Wish wish) {
        this.wish = wish;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public String getTrap() {
        return trap;
    }

    public void setTrap(String trap) {
        this.trap = trap;
    }
}
