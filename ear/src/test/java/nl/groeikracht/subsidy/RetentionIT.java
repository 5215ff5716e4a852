package nl.groeikracht.subsidy;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.subsidy.ForgettableTown.awaitState;
import static nl.groeikracht.subsidy.ForgettableTown.longAgo;
import static nl.groeikracht.subsidy.SubsidyTown.asOwner;
import static nl.groeikracht.subsidy.SubsidyTown.eventually;
import static nl.groeikracht.subsidy.SubsidyTown.ledger;
import static nl.groeikracht.subsidy.SubsidyTown.number;
import static nl.groeikracht.subsidy.SubsidyTown.text;
import static nl.groeikracht.subsidy.SubsidyTown.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.retention.DestructionLists;
import nl.groeikracht.retention.DossierResult;
import nl.groeikracht.retention.ItemState;
import nl.groeikracht.retention.LegalHolds;
import nl.groeikracht.retention.RetentionRules;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What is kept, what goes, who says so, and that it is gone then: on the real server. */
@ArquillianTest
class RetentionIT {

    @Resource(lookup = "java:jboss/datasources/groeikracht-owner")
    DataSource owner;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(RetentionIT.class, SubsidyTown.class, ForgettableTown.class);
    }

    @Test
    void of_a_destroyed_dossier_nothing_personal_remains_and_the_amounts_and_the_proof_stay() throws Exception {
        var town = ForgettableTown.found();
        var paid = town.paid();
        var withdrawn = town.withdrawn();
        assertThat(tablesWith(town.name())).contains("groeikracht.audit_entry", "groeikracht.subsidy_request");
        longAgo(paid, 8);
        longAgo(withdrawn, 2);
        var acts = text("select string_agg(act, ' ' order by id) from audit_entry where case_number = ?", paid.value());

        var list = town.approvedList();
        as(town.administrator(), () -> the(DestructionLists.class).start(list));
        awaitState(list, "DESTROYED");

        for (var personal : List.of(town.word(), town.name(), town.email(), town.iban())) {
            assertThat(tablesWith(personal)).as(personal).isEmpty();
        }
        assertThat(number("select count(*) from document where case_number in (?, ?)", paid.value(), withdrawn.value()))
                .isZero();
        assertThat(number("select count(*) from engine.act_hi_procinst where business_key_ = ?", paid.value()))
                .isZero();
        assertThat(ledger(paid, "granted_delta")).isEqualTo(50_000);
        assertThat(ledger(paid, "paid_delta")).isEqualTo(50_000);
        assertThat(text("select string_agg(act, ' ' order by id) from audit_entry where case_number = ?", paid.value()))
                .isEqualTo(acts + " retention.dossier_destroyed");
        assertThat(text("select state || ' ' || amount_cents from case_card where case_number = ?", paid.value()))
                .isEqualTo("GRANTED 50000");

        var view = as(
                town.town.town.person("auditor"),
                () -> the(DestructionLists.class).read(list));
        assertThat(view.getDestroyed()).isEqualTo(2);
        assertThat(view.items()).allSatisfy(item -> {
            assertThat(item.state()).isEqualTo(ItemState.DESTROYED);
            assertThat(item.trailHash()).hasSize(64);
            assertThat(item.trailLines()).isPositive();
        });
        assertThat(view.items())
                .extracting(item -> item.result())
                .containsExactlyInAnyOrder(DossierResult.GRANTED_WITHOUT_ACCOUNT, DossierResult.WITHDRAWN);
        var proof = as(
                town.town.town.person("auditor"),
                () -> the(DestructionLists.class).certificate(list));
        assertThat(new String(proof.content(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(as(town.administrator(), () -> the(RetentionRules.class).upcoming(town.gmCode())))
                .isEmpty();
    }

    @Test
    void a_dossier_is_kept_until_its_own_term_is_over() throws Exception {
        var town = ForgettableTown.found();
        var withdrawn = town.withdrawn();
        var paid = town.paid();

        refuses("refusal.nothingToDestroy", () -> town.approvedList());
        longAgo(withdrawn, 2);
        longAgo(paid, 6);
        var list = as(town.administrator(), () -> the(DestructionLists.class).drawUp(town.gmCode()));

        assertThat(numbers(town, list)).containsExactly(withdrawn);
    }

    @Test
    void two_different_people_approve_and_only_then_can_it_start() throws Exception {
        var town = ForgettableTown.found();
        longAgo(town.withdrawn(), 2);
        var list = as(town.administrator(), () -> the(DestructionLists.class).drawUp(town.gmCode()));

        refuses("refusal.listNotApproved", () -> start(town, list));
        as(town.administrator(), () -> the(DestructionLists.class).approve(list));
        refuses(
                "refusal.listApprovedByYou",
                () -> as(town.administrator(), () -> the(DestructionLists.class).approve(list)));
        refuses("refusal.listNotApproved", () -> start(town, list));
        assertThatThrownBy(() -> as(
                        town.town.caseworker(),
                        () -> the(DestructionLists.class).approve(list)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as(
                        ForgettableTown.found().town.decider(),
                        () -> the(DestructionLists.class).approve(list)))
                .isInstanceOf(NotFound.class);
        as(town.town.decider(), () -> the(DestructionLists.class).approve(list));
        start(town, list);

        awaitState(list, "DESTROYED");
    }

    @Test
    void a_hold_keeps_a_dossier_off_the_list_and_stops_it_on_the_list() throws Exception {
        var town = ForgettableTown.found();
        var held = town.withdrawn();
        var stopped = town.withdrawn();
        var free = town.withdrawn();
        List.of(held, stopped, free).forEach(number -> longAgo(number, 2));
        hold(town, held);
        refuses("refusal.holdAlready", () -> hold(town, held));
        var list = town.approvedList();
        assertThat(numbers(town, list)).containsExactlyInAnyOrder(stopped, free);

        hold(town, stopped);
        start(town, list);
        awaitState(list, "DESTROYED");

        assertThat(remains(held)).isTrue();
        assertThat(remains(stopped)).isTrue();
        assertThat(remains(free)).isFalse();
        var hold = as(town.administrator(), () -> the(LegalHolds.class).of(town.gmCode())).stream()
                .filter(one -> one.number().equals(stopped))
                .findFirst()
                .orElseThrow();
        as(
                town.town.decider(),
                () -> the(LegalHolds.class).lift(town.gmCode(), hold.id(), "De rechter heeft beslist."));
        assertThat(as(town.administrator(), () -> the(DestructionLists.class).drawUp(town.gmCode())))
                .satisfies(next -> assertThat(numbers(town, next)).containsExactly(stopped));
    }

    @Test
    void what_was_taken_off_stays_and_an_approved_list_is_not_changed() throws Exception {
        var town = ForgettableTown.found();
        var kept = town.withdrawn();
        var gone = town.withdrawn();
        List.of(kept, gone).forEach(number -> longAgo(number, 2));
        var list = as(town.administrator(), () -> the(DestructionLists.class).drawUp(town.gmCode()));
        refuses(
                "refusal.listOpen",
                () -> as(town.administrator(), () -> the(DestructionLists.class).drawUp(town.gmCode())));

        as(town.administrator(), () -> the(DestructionLists.class).remove(list, kept, "Van belang voor de wijk."));
        as(town.administrator(), () -> the(DestructionLists.class).approve(list));
        refuses(
                "refusal.listClosed",
                () -> as(town.administrator(), () -> the(DestructionLists.class).remove(list, gone, "Toch niet.")));
        as(town.town.decider(), () -> the(DestructionLists.class).approve(list));
        start(town, list);
        awaitState(list, "DESTROYED");

        assertThat(remains(kept)).isTrue();
        assertThat(remains(gone)).isFalse();
    }

    @Test
    void a_newer_term_holds_for_what_ends_later_only() throws Exception {
        var town = ForgettableTown.found();
        longAgo(town.withdrawn(), 2);
        var today = LocalDate.now(Dutch.ZONE);

        refuses("refusal.retentionFrom", () -> addRule(town, today.minusDays(1)));
        addRule(town, today);
        refuses("refusal.retentionTwice", () -> addRule(town, today));

        assertThat(numbers(town, town.approvedList())).hasSize(1);
    }

    @Test
    void the_application_cannot_destroy_by_itself() throws Exception {
        var town = ForgettableTown.found();
        var dossier = town.withdrawn();
        longAgo(dossier, 2);
        var list = as(town.administrator(), () -> the(DestructionLists.class).drawUp(town.gmCode()));

        forbidden("delete from subsidy_request where case_number = ?", dossier.value());
        forbidden("update audit_entry set reason = null where case_number = ?", dossier.value());
        forbidden("delete from document where case_number = ?", dossier.value());
        forbidden("insert into destruction_permit values (?)", dossier.value());
        forbidden(
                "insert into destruction_approval values (?, ?, now())",
                list.value(),
                town.town.town.person("adviser"));
        forbidden("select destroy_dossier(?, ?, current_date, now())", list.value(), dossier.value());
        update(
                "update destruction_list set state = 'DESTROYING', started_by = drawn_by, started_at = now()"
                        + " where number = ?",
                list.value());
        forbidden("select destroy_dossier(?, ?, current_date, now())", list.value(), dossier.value());
        assertThatThrownBy(() -> asOwner("delete from groeikracht.audit_entry where case_number = '" + dossier + "'"))
                .hasMessageContaining("audit");

        assertThat(remains(dossier)).isTrue();
        update(
                "update destruction_list set state = 'CANCELLED', cancelled_because = 'Proef', started_by = null,"
                        + " started_at = null where number = ?",
                list.value());
    }

    @Test
    void one_dossier_that_fails_is_whole_and_goes_when_it_can() throws Exception {
        var town = ForgettableTown.found();
        var failing = town.withdrawn();
        var other = town.withdrawn();
        List.of(failing, other).forEach(number -> longAgo(number, 2));
        var list = town.approvedList();
        asOwner("create function groeikracht.no_way() returns trigger language plpgsql as"
                + " $$ begin raise exception 'no way'; end $$");
        asOwner("create trigger no_way before delete on groeikracht.request_clock for each row when"
                + " (old.case_number = '" + failing + "') execute function groeikracht.no_way()");
        try {
            start(town, list);
            eventually(
                    "trouble",
                    () -> text("select trouble from destruction_list where number = ?", list.value()) != null);

            assertThat(remains(failing)).isTrue();
            assertThat(number("select count(*) from engine.act_hi_procinst where business_key_ = ?", failing.value()))
                    .isEqualTo(1);
            assertThat(number(
                            "select count(*) from audit_entry where case_number = ? and actor_name = 'Vernietigd'",
                            failing.value()))
                    .isZero();
            eventually("the other one", () -> !remains(other));
        } finally {
            asOwner("drop trigger no_way on groeikracht.request_clock");
            asOwner("drop function groeikracht.no_way()");
        }
        awaitState(list, "DESTROYED");
        assertThat(remains(failing)).isFalse();
    }

    /** The tables of both schemas in which a row says this. */
    private List<String> tablesWith(String words) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = owner.getConnection();
                var tables = connection
                        .createStatement()
                        .executeQuery("select schemaname, tablename from pg_tables"
                                + " where schemaname in ('groeikracht', 'engine')")) {
            while (tables.next()) {
                var table = tables.getString(1) + "." + tables.getString(2);
                if (says(table, words)) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    /** A row as text shows bytes as hexadecimal digits: both are looked for. */
    private boolean says(String table, String words) throws SQLException {
        try (var connection = owner.getConnection();
                var question = connection.prepareStatement("select 1 from " + table
                        + " t where strpos(t::text, ?) > 0 or strpos(t::text, encode(convert_to(?, 'UTF8'), 'hex')) > 0"
                        + " limit 1")) {
            question.setString(1, words);
            question.setString(2, words);
            return question.executeQuery().next();
        }
    }

    private static void addRule(ForgettableTown town, LocalDate from) throws Exception {
        as(
                town.administrator(),
                () -> the(RetentionRules.class)
                        .add(
                                town.gmCode(),
                                DossierResult.WITHDRAWN,
                                "Selectielijst 2030, 8.4",
                                5,
                                from,
                                "Nieuwe selectielijst"));
    }

    private static void hold(ForgettableTown town, CaseNumber dossier) throws Exception {
        as(
                town.administrator(),
                () -> the(LegalHolds.class).set(town.gmCode(), dossier, "Er loopt een rechtszaak.", null));
    }

    private static void start(ForgettableTown town, CaseNumber list) throws Exception {
        as(town.administrator(), () -> the(DestructionLists.class).start(list));
    }

    private static List<CaseNumber> numbers(ForgettableTown town, CaseNumber list) throws Exception {
        return as(town.administrator(), () -> the(DestructionLists.class).read(list)).items().stream()
                .map(item -> item.number())
                .toList();
    }

    private static boolean remains(CaseNumber dossier) {
        return number("select count(*) from subsidy_request where case_number = ?", dossier.value()) == 1;
    }

    private static void forbidden(String sql, Object... values) {
        assertThatThrownBy(() -> update(sql, values)).as(sql).isInstanceOf(IllegalStateException.class);
    }

    private static void refuses(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
