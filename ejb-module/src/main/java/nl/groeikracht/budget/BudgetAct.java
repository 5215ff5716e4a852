package nl.groeikracht.budget;

import java.util.Locale;
import nl.groeikracht.audit.Act;

/** What is remembered about schemes, ceilings and mandates. */
public enum BudgetAct implements Act {
    SCHEME_ADDED,
    SCHEME_CHANGED,
    YEAR_ADDED,
    CEILING_RAISED,
    CEILING_LOWERED,
    CEILING_PUBLISHED,
    SCHEME_EVALUATED,
    MANDATE_GIVEN,
    MANDATE_ENDED;

    @Override
    public String code() {
        return "budget." + name().toLowerCase(Locale.ROOT);
    }
}
