package nl.groeikracht.determination;

import java.io.Serializable;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Money;

/** What a determination came to after an objection was founded (Awb 7:11). */
record AfterObjection(CaseNumber objection, Money amount) implements Serializable {}
