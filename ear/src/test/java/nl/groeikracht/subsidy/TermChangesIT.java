package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;
import static nl.groeikracht.subsidy.SubsidyTown.acts;
import static nl.groeikracht.subsidy.SubsidyTown.asOwner;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static nl.groeikracht.subsidy.SubsidyTown.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.bpmn.SubsidyRequestProcess.Step;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.legal.LegalTerms;
import nl.groeikracht.legal.Outages;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What moves the term of a decision, on the real engine and with the real letters. */
@ArquillianTest
class TermChangesIT {

    private static final LocalDate TODAY = LocalDate.now(Dutch.ZONE);

    @Deployment
    static WebArchive war() {
        return ThinWar.of(TermChangesIT.class, SubsidyTown.class);
    }

    @Test
    void awb_4_14_lid_3_an_announced_delay_moves_the_term_its_timer_and_the_list_of_work() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = town.submitted(euros(500), Channel.EMAIL);
        var number = request.caseNumber();
        var until = status(request).deadline().plusDays(30);
        var change = new TermChange(TermChange.Kind.DELAY, null, until, "Het advies komt later.");

        var preview = as(town.caseworker(), () -> the(TermChanges.class).preview(number, change));
        assertThat(preview.deadline()).isEqualTo(until);
        assertThat(status(request).deadline()).isBefore(until);
        boolean electronically =
                as(town.caseworker(), () -> the(TermChanges.class).register(number, change));

        assertThat(electronically).isTrue();
        assertThat(status(request).deadline()).isEqualTo(until);
        assertThat(status(request).announced()).isEqualTo(until);
        assertThat(timer(number, "termExpired")).isEqualTo(until.plusDays(1));
        assertThat(timer(number, "termWarning")).isEqualTo(until.minusDays(7));
        assertThat(text("select decide_by from case_card where case_number = ?", number.value()))
                .isEqualTo(until.toString());
        assertThat(text("select subject from outbox_message where case_number = ? and kind = 'NOTICE'", number.value()))
                .contains("Ons besluit komt uiterlijk");
        assertThat(the(RequestTracking.class)
                        .status(request.statusToken().value())
                        .documents())
                .anyMatch(document -> document.kind().name().equals("TERM_NOTICE"));
        assertThat(acts(number)).contains("subsidy.delay_announced");
        assertThatThrownBy(() -> as(
                        town.caseworker(),
                        () -> the(TermChanges.class)
                                .register(
                                        number,
                                        new TermChange(TermChange.Kind.DELAY, null, until.plusDays(9), "Nog later."))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal.delayOnce"));
    }

    @Test
    void awb_4_13_lid_1_extra_time_of_the_scheme_moves_the_term_once_whoever_takes_it() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = town.submitted(euros(500), Channel.EMAIL);
        var number = request.caseNumber();
        var before = status(request).deadline();
        var extension = new TermChange(TermChange.Kind.EXTENSION, null, null, "Er zijn veel aanvragen.");
        assertThat(as(town.caseworker(), () -> the(TermChanges.class).open(number))
                        .kinds())
                .doesNotContain(TermChange.Kind.EXTENSION);
        update(
                "update scheme_version set extension_weeks = 6 where id ="
                        + " (select scheme_version_id from subsidy_request where case_number = ?)",
                number.value());

        as(town.caseworker(), () -> the(TermChanges.class).register(number, extension));

        var extended = status(request).deadline();
        assertThat(extended)
                .isBetween(before.plusWeeks(6).minusDays(5), before.plusWeeks(6).plusDays(5));
        assertThat(timer(number, "termExpired")).isEqualTo(extended.plusDays(1));
        assertThat(acts(number)).contains("subsidy.term_extended");
        assertThatThrownBy(
                        () -> as(town.caseworker(), () -> the(TermChanges.class).register(number, extension)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal.noExtension"));
        assertThatThrownBy(() -> update(
                        "insert into request_clock (case_number, kind, happened_on, position) select case_number,"
                                + " kind, happened_on, position + 1 from request_clock where kind = 'EXTENDED'"
                                + " and case_number = ?",
                        number.value()))
                .hasStackTraceContaining("request_clock_extended_once");
    }

    @Test
    void awb_4_15_lid_2_c_force_majeure_stops_the_term_and_its_end_starts_it_again() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = town.submitted(euros(500), Channel.POST);
        var number = request.caseNumber();
        var before = status(request);
        var storm = new TermChange(TermChange.Kind.FORCE_MAJEURE, TODAY, TODAY.plusDays(9), "Er is brand geweest.");

        boolean electronically =
                as(town.caseworker(), () -> the(TermChanges.class).register(number, storm));

        assertThat(electronically).isFalse();
        var stopped = status(request);
        assertThat(stopped.suspended()).isTrue();
        // The day of receipt is no day of the term.
        assertThat(stopped.suspendedDays()).isEqualTo(9);
        assertThat(stopped.deadline()).isAfterOrEqualTo(before.deadline().plusDays(7));
        assertThat(timer(number, "termExpired")).isEqualTo(stopped.deadline().plusDays(1));

        var over = new TermChange(TermChange.Kind.RESUMED, null, null, "Wij kunnen weer verder.");
        as(town.caseworker(), () -> the(TermChanges.class).register(number, over));

        assertThat(status(request).suspended()).isFalse();
        assertThat(status(request).deadline()).isEqualTo(before.deadline());
        assertThat(timer(number, "termExpired")).isEqualTo(before.deadline().plusDays(1));
        assertThat(acts(number)).containsSubsequence("subsidy.term_suspended", "subsidy.term_resumed");
    }

    @Test
    void awb_4_15_an_overlap_with_a_supplement_counts_once() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = asked(town, TODAY.plusDays(14));
        var number = request.caseNumber();
        var agreed = new TermChange(TermChange.Kind.CONSENT, TODAY, TODAY.plusDays(20), "Afgesproken per mail.");

        as(town.caseworker(), () -> the(TermChanges.class).register(number, agreed));

        assertThat(status(request).suspendedDays()).isEqualTo(20);
    }

    @Test
    void awb_afd_2_3_an_outage_lengthens_the_terms_for_supplements_that_end_in_it() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var missed = asked(town, TODAY.plusDays(1));
        var later = asked(town, TODAY.plusDays(12));
        var administrator = town.town.person("administrator");
        var gm = town.town.gmCode();

        int lengthened = as(
                administrator,
                () -> the(OutageRegister.class).register(gm, TODAY, TODAY.plusDays(2), "Het formulier deed het niet."));

        var until = the(Outages.class).lengthened(gm, TODAY.plusDays(1));
        assertThat(lengthened).isOne();
        assertThat(until).isAfterOrEqualTo(TODAY.plusDays(4));
        assertThat(supplementUntil(missed)).isEqualTo(until);
        assertThat(supplementUntil(later)).isEqualTo(TODAY.plusDays(12));
        assertThat(timer(missed.caseNumber(), "supplementTermEnds")).isEqualTo(until.plusDays(1));
        assertThat(status(missed).suspendedDays()).isEqualTo(until.toEpochDay() - TODAY.toEpochDay());
        assertThat(acts(missed.caseNumber())).contains("subsidy.supplement_term_lengthened");
        assertThat(the(Outages.class).feltOn(gm, until)).isPresent();
        assertThat(the(Outages.class).feltOn(gm, until.plusDays(1))).isEmpty();
        assertThatThrownBy(() -> as(
                        administrator,
                        () -> the(OutageRegister.class).register(gm, TODAY.plusDays(1), TODAY.plusDays(2), "Morgen.")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        as(town.caseworker(), () -> the(OutageRegister.class).list(gm)))
                .isInstanceOf(EJBAccessException.class);
    }

    private static SubmittedRequest asked(SubsidyTown town, LocalDate until) throws Exception {
        var request = town.submitted(euros(500), Channel.EMAIL);
        var number = request.caseNumber();
        as(
                town.caseworker(),
                () -> the(CompletenessCheck.class)
                        .askSupplement(
                                SubsidyTown.task(number, Step.checkCompleteness),
                                number,
                                "",
                                List.of("Een tekening ontbreekt."),
                                until));
        return request;
    }

    private static LocalDate supplementUntil(SubmittedRequest request) {
        return the(RequestTracking.class)
                .status(request.statusToken().value())
                .supplement()
                .until();
    }

    @Test
    void only_a_caseworker_of_the_municipality_changes_a_term() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var other = SubsidyTown.found(euros(10_000));
        var number = town.submitted(euros(500), Channel.EMAIL).caseNumber();
        var change = new TermChange(TermChange.Kind.FORCE_MAJEURE, TODAY, TODAY.plusDays(9), "Brand.");

        assertThatThrownBy(() ->
                        as(other.caseworker(), () -> the(TermChanges.class).register(number, change)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(town.decider(), () -> the(TermChanges.class).register(number, change)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as(
                        town.caseworker(),
                        () -> the(TermChanges.class)
                                .register(number, new TermChange(change.kind(), change.from(), change.until(), "  "))))
                .isInstanceOf(Refusal.class);
        assertThat(acts(number)).doesNotContain("subsidy.term_suspended");
    }

    @Test
    void awb_4_13_a_change_of_the_law_leaves_earlier_cases_as_they_are() throws Exception {
        var town = SubsidyTown.found(euros(10_000));
        var request = town.submitted(euros(500), Channel.EMAIL);
        var before = status(request).deadline();

        asOwner("update groeikracht.legal_term set valid_to = date '2090-01-01'"
                + " where rule in ('decision', 'objection') and valid_to is null");
        asOwner("insert into groeikracht.legal_term (rule, name, article, amount, unit, source, valid_from) values"
                + " ('decision', 'Beslissen', 'Awb 4:13 lid 2', 3, 'WEEKS', 'LAW', date '2090-01-01'),"
                + " ('objection', 'Bezwaar maken', 'Awb 6:7', 9, 'WEEKS', 'LAW', date '2090-01-01')");
        try {
            assertThat(status(request).deadline()).isEqualTo(before);
            var terms = the(LegalTerms.class);
            assertThat(terms.term(LegalTerms.OBJECTION, TODAY).amount()).isEqualTo(6);
            assertThat(terms.term(LegalTerms.OBJECTION, LocalDate.of(2089, 12, 31))
                            .amount())
                    .isEqualTo(6);
            assertThat(terms.term(LegalTerms.OBJECTION, LocalDate.of(2090, 1, 1))
                            .amount())
                    .isEqualTo(9);
        } finally {
            asOwner("delete from groeikracht.legal_term where valid_from = date '2090-01-01'");
            asOwner("update groeikracht.legal_term set valid_to = null where valid_to = date '2090-01-01'");
        }
    }

    private static ClockView status(SubmittedRequest request) {
        return the(RequestTracking.class).status(request.statusToken().value()).clock();
    }

    private static LocalDate timer(CaseNumber number, String element) {
        return LocalDate.parse(text("""
                select cast(j.duedate_ at time zone current_setting('TimeZone') at time zone 'Europe/Amsterdam' as date)
                from engine.act_ru_job j join engine.act_ru_execution e on e.proc_inst_id_ = j.process_instance_id_
                where e.business_key_ = ? and j.handler_cfg_ like ?
                """, number.value(), element + "%"));
    }
}
