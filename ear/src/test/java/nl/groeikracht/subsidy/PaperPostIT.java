package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.acts;
import static nl.groeikracht.subsidy.SubsidyTown.asOwner;
import static nl.groeikracht.subsidy.SubsidyTown.eventually;
import static nl.groeikracht.subsidy.SubsidyTown.task;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.document.PaperLetter;
import nl.groeikracht.document.PaperPost;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Letters for who chose the post wait there until someone posts them; their terms begin on that day. */
@ArquillianTest
class PaperPostIT {

    private static final LocalDate TODAY = LocalDate.now(Dutch.ZONE);

    @Deployment
    static WebArchive war() {
        return ThinWar.of(PaperPostIT.class, SubsidyTown.class);
    }

    @Test
    void awb_2_8_lid_1_a_letter_to_who_chose_the_post_waits_there_until_it_is_posted() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var number = town.submitted(euros(500), Channel.POST).caseNumber();
        town.submitted(euros(500), Channel.EMAIL);

        var waiting = waiting(town);

        assertThat(waiting).extracting(PaperLetter::number).containsExactly(number);
        assertThat(waiting).extracting(PaperLetter::purpose).containsExactly("receipt");
        var letter = waiting.get(0).id();
        as(town.caseworker(), () -> the(PaperPost.class).posted(letter, TODAY));
        assertThat(waiting(town)).isEmpty();
        assertThat(acts(number)).contains("document.paper_letter_posted");
        assertThatThrownBy(
                        () -> as(town.caseworker(), () -> the(PaperPost.class).posted(letter, TODAY)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void awb_4_15_lid_1_a_a_question_that_is_posted_later_gives_as_many_days_more() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = town.submitted(euros(500), Channel.POST);
        var number = request.caseNumber();
        as(
                town.caseworker(),
                () -> the(CompletenessCheck.class)
                        .askSupplement(
                                task(number, Step.checkCompleteness),
                                number,
                                "",
                                List.of("Een offerte."),
                                TODAY.plusDays(14)));
        var letter = eventually(
                "the letter",
                () -> waiting(town).stream()
                        .filter(one -> one.purpose().equals("supplement-1"))
                        .findFirst()
                        .orElse(null));
        asOwner("update groeikracht.paper_letter set written_on = current_date - 3 where id = " + letter.id());

        as(town.caseworker(), () -> the(PaperPost.class).posted(letter.id(), TODAY));

        assertThat(text("select until_day from request_supplement where case_number = ?", number.value()))
                .isEqualTo(TODAY.plusDays(17).toString());
        assertThat(text(
                        "select until_day from request_clock where case_number = ? and kind = 'SUPPLEMENT_POSTED'",
                        number.value()))
                .isEqualTo(TODAY.plusDays(17).toString());
        assertThat(acts(number)).contains("subsidy.supplement_term_lengthened");
        the(RequestTracking.class).supplement(request.statusToken().value(), "Hier is de offerte.", List.of());
        assertThat(SubsidyTown.state(number)).isEqualTo("RECEIVED");
    }

    @Test
    void nobody_posts_the_letters_of_the_neighbours() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var elsewhere = SubsidyTown.found(euros(10_000));
        town.submitted(euros(500), Channel.POST);
        var letter = waiting(town).get(0).id();

        assertThatThrownBy(() ->
                        as(elsewhere.caseworker(), () -> the(PaperPost.class).posted(letter, TODAY)))
                .isInstanceOf(NotFound.class);
        assertThat(text("select posted_on from paper_letter where id = ?", letter))
                .isNull();
    }

    private static List<PaperLetter> waiting(SubsidyTown town) throws Exception {
        return as(town.caseworker(), () -> the(PaperPost.class).waiting(town.town.gmCode()));
    }
}
