package nl.groeikracht.web.tasks;

import java.util.List;

/** Reads what people type in the fields of a task. */
final class Typed {

    private Typed() {}

    /** Without space around it; empty when nothing was typed. */
    static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** One item per line; a dash or dot in front of a line is how people write lists. */
    static List<String> lines(String typed) {
        return text(typed)
                .lines()
                .map(line -> line.strip().replaceFirst("^[-•*]\\s+", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
