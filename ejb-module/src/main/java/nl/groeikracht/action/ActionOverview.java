package nl.groeikracht.action;

import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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

/** Shows the actions of a municipality and of each of its teams. */
@Stateless
@RolesAllowed({"guide", "programme-manager", "caseworker", "adviser"})
public class ActionOverview {

    @Inject
    ActionRecords records;

    @Inject
    ActionLines lines;

    @Inject
    ActionViews views;

    @Inject
    Teams teams;

    @Inject
    Documents documents;

    @Inject
    CaseProcess process;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    /** What happened last comes first. */
    @RolesAllowed({"guide", "programme-manager"})
    public List<ActionLine> of(String gmCode, ActionQuery query) {
        user.require(gmCode, "actions", GUIDE, PROGRAMME_MANAGER);
        return lines.ofMunicipality(gmCode).stream().filter(query::fits).toList();
    }

    /** For a file; remembered, because it leaves the system. */
    @RolesAllowed({"guide", "programme-manager"})
    public List<ActionLine> export(String gmCode, ActionQuery query) {
        var found = of(gmCode, query);
        audit.record(AuditEntry.of(ActionAct.LIST_EXPORTED).in(gmCode).after("lines", found.size()));
        return found;
    }

    /** The actions of a team and what grew from them, for its guides and its contact person. */
    public ActionTree tree(CaseNumber team) {
        teams.read(team);
        return ActionTree.of(lines.ofTeam(team));
    }

    public ActionView read(CaseNumber number) {
        var action = records.read(number);
        teams.read(action.team());
        return views.of(action);
    }

    /** What waits for a person. */
    public List<OpenTask> tasks(CaseNumber number) {
        teams.read(records.read(number).team());
        return process.openTasks(number);
    }

    public StoredDocument document(CaseNumber number, DocumentId id) {
        var team = teams.read(records.read(number).team());
        var document = documents.read(number, id);
        audit.record(AuditEntry.of(ActionAct.DOCUMENT_READ)
                .in(team.gmCode())
                .onCase(number)
                .document(document.info().fileName()));
        return document;
    }
}
