package nl.groeikracht.programme;

import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;
import static nl.groeikracht.programme.ProgrammeAct.FIGURES_TAKEN_OVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.PlainText;
import nl.groeikracht.shared.Refusal;

/** Takes over figures per neighbourhood from a file: all of them, or only those that are right when a person says so. */
@Stateless
@RolesAllowed("programme-manager")
public class FigureImport {

    private static final int MOST_BYTES = 20_000_000;
    private static final int NAME_LIMIT = 200;

    @Inject
    ProgrammeDesk desk;

    @Inject
    SelectionData data;

    @Inject
    FigureUploads uploads;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Keeps a file until somebody has seen what is in it. Nothing is taken over yet.
     *
     * @return the number under which {@link #report} finds it
     */
    public long upload(CaseNumber number, String name, byte[] content) {
        var programme = desk.lock(number, PROGRAMME_MANAGER);
        requireChoosing(programme);
        if (content.length == 0 || content.length > MOST_BYTES) {
            throw new Refusal("refusal.figuresSize", MOST_BYTES / 1_000_000);
        }
        return uploads.add(number, PlainText.required(name, NAME_LIMIT), content, user.username(), clock.instant());
    }

    public Checked report(CaseNumber number, long upload) {
        var programme = desk.lock(number, PROGRAMME_MANAGER);
        var file = uploads.read(number, upload);
        return new Checked(file.name(), read(programme, file), file.takenOver() != null);
    }

    /**
     * The figures replace those that were there.
     *
     * @param onlyValid take over the lines that are right, though others are not
     * @return how many neighbourhoods have figures now
     */
    public int takeOver(CaseNumber number, long upload, boolean onlyValid) {
        var programme = desk.lock(number, PROGRAMME_MANAGER);
        requireChoosing(programme);
        var file = uploads.read(number, upload);
        var report = read(programme, file);
        if (!report.isRight() && !(onlyValid && report.isPartlyRight())) {
            throw new Refusal("refusal.figuresWrong", report.problems().size());
        }
        data.replaceFigures(number, report.rows());
        uploads.takenOver(upload, report.isRight());
        audit.record(AuditEntry.of(FIGURES_TAKEN_OVER)
                .in(programme.gmCode())
                .onCase(number)
                .document(file.name())
                .after("figures", String.join(", ", report.figures()))
                .after("neighbourhoods", report.rows().size())
                .after("passedOver", report.wrongLines())
                .after("sha256", file.checksum()));
        return report.rows().size();
    }

    private FigureReport read(Programme programme, FigureUploads.Upload file) {
        return FigureFile.read(file.content(), data.places(programme), data.weighedFigures(programme.number()));
    }

    private static void requireChoosing(Programme programme) {
        if (!programme.view(java.util.List.of()).isChoosing()) {
            throw new Refusal("refusal.programmeFixed");
        }
    }

    /** A file with its report. */
    public record Checked(String name, FigureReport report, boolean takenOver) implements Serializable {}
}
