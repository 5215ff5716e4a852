package nl.groeikracht.growth;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.Documents;
import nl.groeikracht.document.StoredDocument;
import nl.groeikracht.initiative.Teams;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.OpenTask;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** Shows the teams of a municipality and how each of them grows. */
@Stateless
@RolesAllowed({"guide", "programme-manager"})
public class GrowthOverview {

    @Inject
    Teams teams;

    @Inject
    GrowthRecords records;

    @Inject
    GrowthViews views;

    @Inject
    TeamPulses pulses;

    @Inject
    Documents documents;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** By name. */
    public List<TeamLine> of(String gmCode, TeamQuery query) {
        user.require(gmCode, "teams", GUIDE, PROGRAMME_MANAGER);
        return pulses.of(gmCode, Dutch.today(clock)).stream()
                .filter(query::fits)
                .toList();
    }

    /** The teams of a programme, by name. */
    public List<TeamLine> ofProgramme(String gmCode, CaseNumber programme) {
        return of(gmCode, TeamQuery.ALL).stream()
                .filter(line -> programme.equals(line.programme()))
                .toList();
    }

    /** For a file; remembered, because it leaves the system. */
    public List<TeamLine> export(String gmCode, TeamQuery query) {
        var lines = of(gmCode, query);
        audit.record(AuditEntry.of(GrowthAct.LIST_EXPORTED).in(gmCode).after("lines", lines.size()));
        return lines;
    }

    /** For guides and programme managers of the municipality, and for the team's contact person. */
    @RolesAllowed({"guide", "programme-manager", "caseworker", "adviser"})
    public GrowthView read(CaseNumber number) {
        teams.read(number);
        return views.of(records.read(number));
    }

    /** What waits for a person. */
    @RolesAllowed({"guide", "programme-manager", "caseworker", "adviser"})
    public List<OpenTask> tasks(CaseNumber number) {
        teams.read(number);
        return process.openTasks(number);
    }

    @RolesAllowed({"guide", "programme-manager", "caseworker", "adviser"})
    public StoredDocument document(CaseNumber number, DocumentId id) {
        var team = teams.read(number);
        var document = documents.read(number, id);
        audit.record(AuditEntry.of(GrowthAct.DOCUMENT_READ)
                .in(team.gmCode())
                .onCase(number)
                .document(document.info().fileName()));
        return document;
    }
}
