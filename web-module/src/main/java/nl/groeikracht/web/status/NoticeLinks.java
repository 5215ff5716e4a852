package nl.groeikracht.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.penalty.NoticeFiling;
import nl.groeikracht.penalty.NoticeForm;

/** On the status page: the way to say that we are late once we are, and to what was sent before. */
@Named
@RequestScoped
public class NoticeLinks extends TrackedPage {

    @Inject
    NoticeFiling filing;

    private NoticeForm form;

    @Override
    void opened() {
        form = filing.open(token);
    }

    public boolean isOffered() {
        return form.isOffered();
    }

    public boolean isSent() {
        return !form.notices().isEmpty();
    }

    public String getPath() {
        return addressOf("/status/ingebrekestelling");
    }
}
