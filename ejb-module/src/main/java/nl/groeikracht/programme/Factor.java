package nl.groeikracht.programme;

import java.io.Serializable;

/**
 * Something that counts in the choice of neighbourhoods.
 *
 * @param name heading of the column, or name of the {@link SessionTopic}; empty for the neighbours
 * @param weight set by people together, from 0 to 100; only the proportions matter
 * @param lowFirst a low value counts as much as a high one otherwise does
 */
public record Factor(FactorKind kind, String name, int weight, boolean lowFirst) implements Serializable {

    public static final int MOST_WEIGHT = 100;

    static Factor neighbours(int weight) {
        return new Factor(FactorKind.NEIGHBOURS, "", weight, false);
    }

    Factor weighing(int newWeight) {
        return new Factor(kind, name, newWeight, lowFirst);
    }

    /** One word for the factor, the same in forms, tables and the trail. */
    public String key() {
        return kind + ":" + name;
    }
}
