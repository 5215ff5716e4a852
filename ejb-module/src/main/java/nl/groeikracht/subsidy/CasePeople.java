package nl.groeikracht.subsidy;

import java.io.Serializable;

/** Who has, or had, a part in a case; names, null when nobody yet. */
public record CasePeople(String handler, String handlerPhone, String assessor, String adviser, String decider)
        implements Serializable {}
