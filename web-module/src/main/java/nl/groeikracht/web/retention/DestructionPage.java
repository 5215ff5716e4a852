package nl.groeikracht.web.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.retention.DestructionLists;
import nl.groeikracht.retention.ItemView;
import nl.groeikracht.retention.ListState;
import nl.groeikracht.retention.ListView;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.web.FieldProblems;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One list: look it over, take dossiers off, approve it with two people, destroy, follow, and keep the proof. */
@Named
@RequestScoped
public class DestructionPage {

    @Inject
    @Param(name = "lijst")
    String number;

    /** The dossier that is taken off; null when none is. */
    @Inject
    @Param(name = "af")
    String dossier;

    @Inject
    DestructionLists lists;

    @Inject
    FieldProblems problems;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private ListView list;
    private String reason;
    private boolean sure;

    @PostConstruct
    void load() {
        list = lists.read(CaseNumber.of(number));
        site.show(list.gmCode());
    }

    public void remove() throws IOException {
        if (hasReason("waarom")) {
            lists.remove(list.number(), CaseNumber.of(dossier), reason);
            done("item.removed", dossier);
        }
    }

    public void approve() throws IOException {
        lists.approve(list.number());
        done("list.approved", list.number().value());
    }

    public void cancel() throws IOException {
        if (hasReason("waarom")) {
            lists.cancel(list.number(), reason);
            done("list.cancelled", list.number().value());
        }
    }

    public void start() throws IOException {
        if (!sure) {
            problems.add("zeker", texts.get("retention", "start.error.sure"));
            return;
        }
        lists.start(list.number());
        done("list.started", list.number().value());
    }

    private boolean hasReason(String field) {
        if (reason == null || reason.isBlank()) {
            problems.add(field, texts.get("retention", "error.why"));
        }
        return !problems.any();
    }

    private void done(String key, String what) throws IOException {
        Messages.addFlashGlobalInfo("{0}", texts.get("retention", key, what));
        Faces.redirect("/werk/beheer/vernietigen?lijst=" + list.number());
    }

    public ListView getList() {
        return list;
    }

    /** The dossier that is being taken off; null when none is. */
    public ItemView getRemoving() {
        return dossier == null || !isRemovable()
                ? null
                : list.items().stream()
                        .filter(item -> item.number().value().equals(dossier) && item.isListed())
                        .findFirst()
                        .orElse(null);
    }

    public boolean isRemovable() {
        return list.isChangeable() && isAdministrator();
    }

    /** Whoever approved it once cannot do so again. */
    public boolean isApprovable() {
        return list.state() == ListState.DRAWN_UP
                && list.getListed() > 0
                && site.hasRole(Role.ADMINISTRATOR, Role.DECIDER)
                && list.approvals().stream()
                        .noneMatch(one -> one.username().equals(site.getPerson().username()));
    }

    public boolean isStartable() {
        return list.state() == ListState.APPROVED && isAdministrator();
    }

    public boolean isCancellable() {
        return (list.state() == ListState.DRAWN_UP || list.state() == ListState.APPROVED) && isAdministrator();
    }

    public boolean isRunning() {
        return list.state() == ListState.DESTROYING;
    }

    private boolean isAdministrator() {
        return site.hasRole(Role.ADMINISTRATOR);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
