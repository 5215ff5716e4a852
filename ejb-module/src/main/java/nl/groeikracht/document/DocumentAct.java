package nl.groeikracht.document;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered about documents, letters and mail. */
public enum DocumentAct implements Act {
    DOCUMENT_ADDED,
    LETTER_WRITTEN,
    PAPER_LETTER_POSTED,
    LETTER_TEXT_CHANGED,
    MESSAGE_QUEUED,
    MESSAGE_SENT,
    MESSAGE_FAILED;

    @Override
    public String code() {
        return "document." + name().toLowerCase(Locale.ROOT);
    }
}
