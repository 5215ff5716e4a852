package nl.groeikracht.shared;

import java.util.Set;

/** Tells who is acting now and for whom; the municipality domain knows its people and answers. */
public interface CurrentActor {

    Actor actor();

    /** The CBS codes of the municipalities in which the one who acts has at least one of these roles. */
    Set<String> municipalitiesOf(String... roleCodes);
}
