package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.state;
import static nl.groeikracht.subsidy.SubsidyTown.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that was refused before, and obligations that the scheme does not know. */
@ArquillianTest
class RepeatedRequestIT {

    private SubsidyTown town;
    private CaseNumber number;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(RepeatedRequestIT.class, SubsidyTown.class);
    }

    @BeforeEach
    void ask() throws Exception {
        town = SubsidyTown.found(euros(10_000));
        number = inAssessment();
    }

    @Test
    void awb_4_6_lid_1_an_earlier_refusal_of_the_same_is_recognised_with_its_decision() throws Exception {
        refused(number, RefusalGround.CONDITIONS_NOT_MET);
        var again = inAssessment();

        var earlier = as(town.caseworker(), () -> the(RepeatedRequests.class).earlier(again));

        assertThat(earlier).get().satisfies(found -> {
            assertThat(found.number()).isEqualTo(number);
            assertThat(found.ground()).isEqualTo(RefusalGround.CONDITIONS_NOT_MET);
            assertThat(found.reasons()).isEqualTo("Het past niet.");
        });
    }

    @Test
    void awb_4_6_lid_2_without_new_facts_it_is_refused_by_reference() throws Exception {
        refused(number, RefusalGround.CONDITIONS_NOT_MET);
        var again = inAssessment();

        refused(again, RefusalGround.REPEATED);

        assertThat(state(again)).isEqualTo("REFUSED");
    }

    @Test
    void awb_4_6_lid_2_nothing_is_referred_to_when_nothing_was_refused_before() throws Exception {
        assertThat(as(town.caseworker(), () -> the(RepeatedRequests.class).earlier(number)))
                .isEmpty();
        assertThatThrownBy(() -> proposed(number, Proposal.refuse(RefusalGround.REPEATED, "Al eerder gevraagd.")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal.noEarlierRefusal"));
        var elsewhere = SubsidyTown.found(euros(1)).caseworker();
        assertThatThrownBy(() -> as(elsewhere, () -> the(RepeatedRequests.class).earlier(number)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void awb_4_38_lid_2_an_obligation_that_the_scheme_does_not_know_is_refused() throws Exception {
        var own = List.of("U stuurt een verslag.", "U maakt reclame voor de gemeente.");

        assertThatThrownBy(
                        () -> proposed(number, Proposal.grant(euros(500), List.of(euros(500)), "Een goed plan.", own)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal.obligationNotInScheme"));
        town.proposed(number, euros(500));
        assertThatThrownBy(() -> decided(number, Decision.grant(euros(500), "Een goed plan.", own, true)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal.obligationNotInScheme"));
        assertThat(state(number)).isEqualTo("ASSESSED");
    }

    private CaseNumber inAssessment() throws Exception {
        var asked = town.complete(euros(500), Channel.EMAIL).caseNumber();
        town.eligible(asked);
        return asked;
    }

    private void refused(CaseNumber asked, RefusalGround ground) throws Exception {
        proposed(asked, Proposal.refuse(ground, "Het past niet."));
        decided(asked, Decision.refuse(ground, Hearing.NOT_NEEDED, "Het past niet.", true));
    }

    private void proposed(CaseNumber asked, Proposal proposal) throws Exception {
        as(town.caseworker(), () -> the(Assessment.class).propose(task(asked, Step.assess), asked, proposal));
    }

    private void decided(CaseNumber asked, Decision decision) throws Exception {
        as(town.decider(), () -> the(SubsidyDecision.class).decide(task(asked, Step.decide), asked, decision));
    }
}
