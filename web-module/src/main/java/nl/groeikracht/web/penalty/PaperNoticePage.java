package nl.groeikracht.web.penalty;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.penalty.NoticeChannel;
import nl.groeikracht.penalty.NoticeForm;
import nl.groeikracht.penalty.PaperNotices;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Option;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Registers a notice of default that came by post or at the counter. */
@Named
@RequestScoped
public class PaperNoticePage {

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    PaperNotices notices;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private NoticeForm form;
    private String about;
    private NoticeChannel channel = NoticeChannel.POST;
    private LocalDate received;
    private String words;

    @PostConstruct
    void load() {
        form = notices.open(CaseNumber.of(number));
        site.show(form.gmCode());
        received = form.today();
        about = form.due().stream().findFirst().map(due -> due.number().value()).orElse(null);
    }

    public void register() {
        require("over", about != null && !about.isBlank(), "error.about");
        require("ontvangen", received != null && !received.isAfter(form.today()), "error.received");
        require("tekst", words != null && !words.isBlank(), "error.words");
        if (!problems.any()) {
            var registered = notices.register(form.request(), CaseNumber.of(about), channel, received, words);
            Messages.addFlashGlobalInfo(texts.get("penalty", "paper.done", registered.value()));
            Faces.redirect("/werk/vervolg?nummer=%s", registered.value());
        }
    }

    private void require(String field, boolean isSo, String key) {
        if (!isSo) {
            problems.add(field, texts.get("penalty", key));
        }
    }

    public boolean isPossible() {
        return form.publicLaw() && !form.due().isEmpty();
    }

    public String getObstacle() {
        return texts.get("penalty", form.publicLaw() ? "file.nothingDue" : "refusal.notice.privateLaw");
    }

    public List<Option> getDecisions() {
        return form.due().stream()
                .map(due -> new Option(
                        due.number().value(),
                        texts.get(
                                "penalty",
                                due.number().equals(form.request()) ? "due.request" : "due.objection",
                                due.number().value(),
                                format.longDate(due.deadline())),
                        false))
                .toList();
    }

    public NoticeForm getForm() {
        return form;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public NoticeChannel getChannel() {
        return channel;
    }

    public void setChannel(NoticeChannel channel) {
        this.channel = channel;
    }

    public LocalDate getReceived() {
        return received;
    }

    public void setReceived(LocalDate received) {
        this.received = received;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
