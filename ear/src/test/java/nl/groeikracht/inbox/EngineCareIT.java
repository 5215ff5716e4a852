package nl.groeikracht.inbox;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.process.Trial.inTransaction;
import static nl.groeikracht.process.Trial.number;
import static nl.groeikracht.process.Trial.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.process.CaseProcess;
import nl.groeikracht.process.Incident;
import nl.groeikracht.process.Trial;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step that fails is tried again, then shown to the administrator, who can have it tried again. */
@ArquillianTest
class EngineCareIT {
    private Town town;
    private Trial trial;
    private String administrator;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(EngineCareIT.class, Trial.class, Trial.Change.class);
    }

    @BeforeEach
    void found() {
        town = Town.found();
        trial = Trial.in(town);
        administrator = town.person("administrator");
    }

    @Test
    void a_step_that_keeps_failing_becomes_an_incident_and_succeeds_after_a_retry() throws Exception {
        var number = failing();
        Trial.await("the engine gives up", () -> incidents().size() == 1);
        var incident = incidents().get(0);
        assertThat(incident.number()).isEqualTo(number);
        assertThat(incident.stepName()).isEqualTo("Verwerken");
        assertThat(incident.cause()).contains("nothing");
        assertThat(incident.retries()).isZero();
        assertThat(as(administrator, () -> the(EngineCare.class).read(incident.id()))
                        .details())
                .contains("nothing", "at ");
        assertThat(number(
                        "select count(*) from act_hi_job_log l join act_hi_procinst p on p.id_ = l.process_instance_id_"
                                + " where p.business_key_ = ? and l.job_state_ = 1",
                        number.value()))
                .as("tried three times")
                .isEqualTo(3);

        repair(number);
        as(administrator, () -> the(EngineCare.class).retry(incident.id()));

        assertThat(incidents()).isEmpty();
        Trial.await("the case goes on", () -> Trial.isAt(number, "answerOrTerm"));
        assertThat(number(
                        "select count(*) from audit_entry where act = 'inbox.step_retried' and case_number = ?",
                        number.value()))
                .isEqualTo(1);
    }

    @Test
    void an_incident_is_for_the_administrator_of_its_municipality_only() throws Exception {
        failing();
        Trial.await("the engine gives up", () -> incidents().size() == 1);
        var incident = incidents().get(0).id();
        var stranger = Town.found().person("administrator");

        assertThat(as(stranger, () -> the(EngineCare.class).open())).isEmpty();
        assertThatThrownBy(() -> as(stranger, () -> the(EngineCare.class).retry(incident)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(
                        town.person("caseworker"), () -> the(EngineCare.class).open()))
                .isInstanceOf(EJBAccessException.class);
    }

    private CaseNumber failing() throws Exception {
        var number = trial.begin();
        var task = task(number, "check");
        as(
                town.person("caseworker"),
                () -> inTransaction(() -> {
                    the(CaseProcess.class).complete(task, number, Trial.FAILS.of(true));
                    return null;
                }));
        return number;
    }

    private void repair(CaseNumber number) throws Exception {
        inTransaction(() -> {
            var runtime = Trial.engine().getRuntimeService();
            var process = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(number.value())
                    .singleResult();
            runtime.setVariable(process.getId(), "fails", false);
            return null;
        });
    }

    private List<Incident> incidents() throws Exception {
        return as(administrator, () -> the(EngineCare.class).open());
    }
}
