package nl.groeikracht.casework;

import java.io.Serializable;
import java.util.List;
import nl.groeikracht.audit.AuditLine;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.process.CaseCard;
import nl.groeikracht.process.StepRecord;

/**
 * All there is to see of a follow-up case.
 *
 * @param letters how its letters were made known, oldest first
 * @param request the request from which it follows
 * @param related what else follows from that request
 * @param trail newest first
 * @param diagram BPMN 2.0 XML
 */
public record DossierView(
        CaseCard card,
        List<CaseFact> facts,
        List<DossierTask> tasks,
        List<DocumentInfo> documents,
        List<PublicationView> letters,
        CaseCard request,
        List<CaseCard> related,
        List<AuditLine> trail,
        String diagram,
        String diagramVersion,
        List<StepRecord> steps,
        boolean ended)
        implements Serializable {}
