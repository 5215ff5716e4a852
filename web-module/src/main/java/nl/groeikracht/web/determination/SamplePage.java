package nl.groeikracht.web.determination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.groeikracht.determination.SampleView;
import nl.groeikracht.determination.Sampling;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Refusal;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The sample of who accounts after all: drawn once a month, and open to be repeated by anyone. */
@Named
@RequestScoped
public class SamplePage {

    private static final int MONTHS = 6;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("LLLL yyyy", Locale.forLanguageTag("nl-NL"));

    @Inject
    Sampling sampling;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    @Inject
    FieldProblems problems;

    @Inject
    Clock clock;

    private List<SampleView> samples;
    private String month;

    @PostConstruct
    void load() {
        samples = sampling.all(gmCode());
    }

    public void draw() throws IOException {
        if (month == null || month.isBlank()) {
            problems.add("maand", texts.get("determination", "sample.error.month"));
            return;
        }
        try {
            var drawn = sampling.draw(gmCode(), YearMonth.parse(month));
            Messages.addFlashGlobalInfo(texts.get(
                    "determination",
                    "sample.done",
                    drawn.drawn(),
                    drawn.members().size()));
            Faces.redirect("/werk/steekproef");
        } catch (Refusal refused) {
            problems.add("maand", texts.of(refused));
        }
    }

    /** Draws again from the seed, and says whether the same cases come out. */
    public void repeat(SampleView sample) {
        boolean same = sampling.isRepeatable(gmCode(), sample.month());
        Messages.addGlobalInfo(
                texts.get("determination", same ? "sample.same" : "sample.different", name(sample.month())));
    }

    public boolean isMayDraw() {
        return site.getPerson().isIn(gmCode(), Role.CASEWORKER);
    }

    /** The months that are over, the newest first, with how many could be drawn. */
    public List<Choice> getMonths() {
        var now = YearMonth.from(Dutch.today(clock));
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(now::minusMonths)
                .map(one -> new Choice(
                        one.toString(),
                        texts.get("determination", "sample.month", name(one), sampling.candidates(gmCode(), one))))
                .toList();
    }

    public String name(YearMonth one) {
        return MONTH.format(one);
    }

    public String when(SampleView sample) {
        return format.moment(sample.at());
    }

    private String gmCode() {
        return site.getMunicipality().gmCode();
    }

    public List<SampleView> getSamples() {
        return samples;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    /** A month to choose. */
    public record Choice(String value, String label) implements Serializable {}
}
