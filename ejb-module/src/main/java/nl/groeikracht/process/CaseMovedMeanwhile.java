package nl.groeikracht.process;

import nl.groeikracht.shared.Refusal;

/** Another act, or the clock, moved the case at this very moment; nothing of this act was kept. */
public class CaseMovedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    CaseMovedMeanwhile() {
        super("refusal.caseMoved");
    }
}
