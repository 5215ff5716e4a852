package nl.groeikracht.casework;

import java.util.List;
import nl.groeikracht.shared.CaseNumber;

/** What a domain tells about its follow-up cases on their page. The one who looks was let in already. */
public interface CaseFacts {

    /** The kind of case that this knows: the key of its process. */
    String kind();

    /** The facts in the order in which they are shown. */
    List<CaseFact> of(CaseNumber number);
}
