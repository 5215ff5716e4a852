package nl.groeikracht.demo;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.groeikracht.initiative.Scale;
import nl.groeikracht.shared.Money;
import nl.groeikracht.subsidy.CostItem;

/** An invented request with the course of its case, as written in {@code demo/requests.json}. */
record DemoRequest(JsonObject json) {

    private static final String FILE = "/demo/requests.json";

    static List<DemoRequest> all() {
        var file = Objects.requireNonNull(DemoRequest.class.getResourceAsStream(FILE), FILE);
        try (var reader = Json.createReader(file)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(DemoRequest::new)
                    .toList();
        }
    }

    String gmCode() {
        return "GM" + neighbourhood().substring(2, 6);
    }

    String neighbourhood() {
        return text("in");
    }

    String title() {
        return text("title");
    }

    String theme() {
        return text("theme");
    }

    Scale scale() {
        return Scale.valueOf(text("scale"));
    }

    List<CostItem> costs() {
        return json.getJsonObject("costs").entrySet().stream()
                .map(cost -> new CostItem(cost.getKey(), Money.euros(((JsonNumber) cost.getValue()).longValue())))
                .toList();
    }

    /** What happens, in order: {@code "12 complete bram"} is twelve days ago. */
    Stream<String> course() {
        return Stream.of(text("course").split(";")).map(String::strip);
    }

    boolean is(String what) {
        return json.getOrDefault(what, JsonValue.FALSE) == JsonValue.TRUE;
    }

    Money euros(String what) {
        return Money.euros(number(what));
    }

    int number(String what) {
        return number(what, 0);
    }

    int number(String what, int otherwise) {
        return json.getInt(what, otherwise);
    }

    String text(String what) {
        return json.getString(what, "");
    }

    String text(String what, String otherwise) {
        return json.getString(what, otherwise);
    }
}
