package nl.groeikracht.web.objection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.groeikracht.objection.Filing;
import nl.groeikracht.objection.FilingChannel;
import nl.groeikracht.objection.FilingForm;
import nl.groeikracht.objection.PaperObjections;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.Attachments;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Option;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Registers an objection that came by post or at the counter. */
@Named
@RequestScoped
public class PaperObjectionPage {

    private static final String PREPARATORY = "-";

    @Inject
    @Param(name = "nummer")
    String number;

    @Inject
    PaperObjections objections;

    @Inject
    Attachments attachments;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private FilingForm form;
    private String contested;
    private FilingChannel channel = FilingChannel.POST;
    private LocalDate received;
    private LocalDate postmark;
    private LocalDate elsewhere;
    private String name;
    private String address;
    private String grounds;
    private boolean signed;
    private String lateReason;
    private boolean costs;

    @PostConstruct
    void load() {
        form = objections.open(CaseNumber.of(number));
        site.show(form.gmCode());
        received = form.today();
        name = form.name();
        address = form.address();
    }

    public void register() throws IOException {
        var scans = attachments.checked();
        require("besluit", contested != null, "error.contested");
        require("ontvangen", received != null && !received.isAfter(form.today()), "error.received");
        require("stempel", channel != FilingChannel.POST || postmark != null, "error.postmark");
        require("naam", name != null && !name.isBlank(), "error.name");
        require("adres", address != null && !address.isBlank(), "error.address");
        if (scans.isEmpty() || problems.any()) {
            return;
        }
        var preparatory = PREPARATORY.equals(contested);
        var filing = new Filing(
                preparatory ? form.request() : CaseNumber.of(contested),
                channel,
                received,
                postmark,
                elsewhere,
                name,
                address,
                null,
                grounds,
                signed,
                lateReason,
                costs);
        var objection = objections.register(form.request(), filing, preparatory, scans.get());
        Messages.addFlashGlobalInfo(texts.get("objection", "paper.done", objection.value()));
        Faces.redirect("/werk/vervolg?nummer=%s", objection.value());
    }

    private void require(String field, boolean isSo, String key) {
        if (!isSo) {
            problems.add(field, texts.get("objection", key));
        }
    }

    public String getObstacle() {
        return form.obstacle() == null ? null : texts.get("objection", form.obstacle());
    }

    public List<Option> getDecisions() {
        var options = new ArrayList<Option>();
        form.decisions()
                .forEach(decision -> options.add(new Option(
                        decision.number().value(),
                        texts.get(
                                "objection",
                                decision.sentOn() == null ? "contested.notSent" : "contested." + decision.kind(),
                                decision.sentOn() == null ? "" : format.longDate(decision.sentOn())),
                        false)));
        options.add(new Option(PREPARATORY, texts.get("objection", "contested.preparatory"), false));
        return options;
    }

    public FilingForm getForm() {
        return form;
    }

    public String getContested() {
        return contested;
    }

    public void setContested(String contested) {
        this.contested = contested;
    }

    public FilingChannel getChannel() {
        return channel;
    }

    public void setChannel(FilingChannel channel) {
        this.channel = channel;
    }

    public LocalDate getReceived() {
        return received;
    }

    public void setReceived(LocalDate received) {
        this.received = received;
    }

    public LocalDate getPostmark() {
        return postmark;
    }

    public void setPostmark(LocalDate postmark) {
        this.postmark = postmark;
    }

    public LocalDate getElsewhere() {
        return elsewhere;
    }

    public void setElsewhere(LocalDate elsewhere) {
        this.elsewhere = elsewhere;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    public boolean isSigned() {
        return signed;
    }

    public void setSigned(boolean signed) {
        this.signed = signed;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public boolean isCosts() {
        return costs;
    }

    public void setCosts(boolean costs) {
        this.costs = costs;
    }
}
