package nl.groeikracht.web;

import java.io.Serializable;

/**
 * A saved list or a section of a page, for {@code app:views}.
 *
 * @param count as shown, such as {@code 23} or {@code 100+}; null for none
 * @param urgent whether the count needs attention
 * @param shared whether it is a list of the whole team
 */
public record ViewLink(String label, String url, String count, boolean urgent, boolean current, boolean shared)
        implements Serializable {

    public static ViewLink of(String label, String url, String count, boolean current) {
        return new ViewLink(label, url, count, false, current, false);
    }
}
