package nl.groeikracht.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.subsidy.HearingFacts;

/** What has to be known to tell whether the applicant is heard before getting less than was asked (Awb 4:7 to 4:12). */
@Named
@RequestScoped
public class HearingQuestions {

    /** On which data the proposal rests. */
    public enum Data {
        AS_TOLD,
        MINOR,
        DEVIATES
    }

    /** What else can be so. */
    public enum Circumstance {
        NEW_FACTS,
        THIRD_PARTY,
        URGENT,
        SECRECY,
        REVERSIBLE
    }

    @Inject
    Problems problems;

    private Data data;
    private List<Circumstance> circumstances = List.of();
    private String about;

    protected HearingQuestions() {}

    /** What was answered with an earlier proposal; what is new has to be said anew. */
    void start(HearingFacts earlier) {
        if (earlier == null) {
            return;
        }
        data = earlier.dataDeviates() ? Data.DEVIATES : earlier.minorDeviation() ? Data.MINOR : Data.AS_TOLD;
        if (earlier.dataDeviates() && earlier.minorDeviation()) {
            data = Data.MINOR;
        }
        about = earlier.about();
        var known = new ArrayList<Circumstance>();
        if (earlier.thirdPartyHasNotProvided()) known.add(Circumstance.THIRD_PARTY);
        if (earlier.urgent()) known.add(Circumstance.URGENT);
        if (earlier.secrecy()) known.add(Circumstance.SECRECY);
        if (earlier.financialReversible()) known.add(Circumstance.REVERSIBLE);
        circumstances = known;
    }

    void check() {
        if (data == null) {
            problems.add("gegevens", "error.hearingData");
        }
        var isAboutSomething = data == Data.DEVIATES || is(Circumstance.THIRD_PARTY);
        if (isAboutSomething && Typed.text(about).isEmpty()) {
            problems.add("anders", "error.hearingAbout");
        }
    }

    HearingFacts facts() {
        return new HearingFacts(
                data != Data.AS_TOLD,
                data == Data.MINOR,
                is(Circumstance.THIRD_PARTY),
                is(Circumstance.THIRD_PARTY),
                is(Circumstance.NEW_FACTS),
                is(Circumstance.URGENT),
                is(Circumstance.SECRECY),
                is(Circumstance.REVERSIBLE),
                about);
    }

    private boolean is(Circumstance circumstance) {
        return circumstances != null && circumstances.contains(circumstance);
    }

    public Data[] getAllData() {
        return Data.values();
    }

    public Circumstance[] getAllCircumstances() {
        return Circumstance.values();
    }

    public Data getData() {
        return data;
    }

    public void setData(Data data) {
        this.data = data;
    }

    public List<Circumstance> getCircumstances() {
        return circumstances;
    }

    public void setCircumstances(List<Circumstance> circumstances) {
        this.circumstances = circumstances;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
