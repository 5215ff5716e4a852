package nl.groeikracht.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The models that the engine runs, as the module {@code bpmn} delivers them. */
final class Models {

    static final List<String> ALL = List.of(
            "bpmn/objection.bpmn",
            "bpmn/recovery.bpmn",
            "bpmn/withdrawal.bpmn",
            "bpmn/notice-of-default.bpmn",
            "bpmn/subsidy-request.bpmn",
            "bpmn/determination.bpmn",
            "bpmn/distribution-round.bpmn",
            "bpmn/growth-cycle.bpmn",
            "bpmn/neighbourhood-action.bpmn",
            "bpmn/phase-readiness.dmn",
            "bpmn/programme.bpmn",
            "bpmn/subsidy-eligibility.dmn",
            "bpmn/subsidy-hearing.dmn",
            "bpmn/subsidy-route.dmn",
            "bpmn/support-request.bpmn");

    private Models() {}

    static InputStream open(String model) {
        var found = Models.class.getClassLoader().getResourceAsStream(model);
        if (found == null) {
            throw new IllegalStateException("The model " + model + " is missing");
        }
        return found;
    }

    static String text(InputStream model) {
        try (model) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
