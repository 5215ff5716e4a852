package nl.groeikracht.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.groeikracht.audit.AuditLine;
import nl.groeikracht.web.Texts;

/** The trail in words: acts, roles and changes as people read them. */
@Named
@RequestScoped
public class AuditWords {

    @Inject
    Texts texts;

    public String act(String code) {
        return texts.find("audit", "act." + code).orElse(code);
    }

    /** The roles in which it was done; several are joined. */
    public String roles(String codes) {
        return Arrays.stream(codes.split(",\\s*")).map(this::role).collect(Collectors.joining(", "));
    }

    public String change(AuditLine.Change change) {
        if (change.before().isEmpty()) {
            return texts.get("audit", "log.became", change.what(), change.after());
        }
        return change.after().isEmpty()
                ? texts.get("audit", "log.was", change.what(), change.before())
                : texts.get("audit", "log.changed", change.what(), change.before(), change.after());
    }

    private String role(String code) {
        return texts.find("common", "role." + code)
                .or(() -> texts.find("audit", "role." + code))
                .orElse(code);
    }
}
