package nl.groeikracht.programme;

import java.io.Serializable;

/**
 * What a session found of one neighbourhood on one topic.
 *
 * @param points from 1 to 5
 * @param note what it rests on
 */
public record SessionScore(String code, SessionTopic topic, int points, String note) implements Serializable {

    public static final int MOST_POINTS = 5;
}
