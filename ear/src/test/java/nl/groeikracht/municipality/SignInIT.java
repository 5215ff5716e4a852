package nl.groeikracht.municipality;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.municipality.Visitor.comesIn;
import static nl.groeikracht.municipality.Visitor.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import javax.sql.DataSource;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who knows the password comes in; who guesses it has to wait; whose account is closed stays out. */
@ArquillianTest
class SignInIT {
    private static final String CHOSEN = "vijf groene eikels é";

    @Resource(lookup = "java:jboss/datasources/groeikracht")
    DataSource database;

    private Town town;
    private String administrator;
    private String username;
    private String password;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(SignInIT.class, Visitor.class);
    }

    @BeforeEach
    void appoint() throws Exception {
        town = Town.found();
        administrator = town.person("administrator");
        username = "i.meidoorn." + town.gmCode().toLowerCase(Locale.ROOT);
        password = as(
                administrator,
                () -> the(PeopleAdministration.class)
                        .add(
                                town.gmCode(),
                                username,
                                "Isa Meidoorn",
                                "isa@gemeente.example",
                                "",
                                EnumSet.of(Role.CASEWORKER)));
    }

    @Test
    void who_knows_the_password_comes_in_and_it_is_remembered() throws Exception {
        assertThat(comesIn(username, password)).isTrue();
        assertThat(comesIn(username, password + "x")).isFalse();

        assertThat(count("people.signed_in", false)).isEqualTo(1);
        assertThat(count("people.sign_in_failed", true)).isEqualTo(1);
    }

    @Test
    void after_five_failures_even_the_right_password_is_refused_until_somebody_unlocks() throws Exception {
        for (int i = 1; i < 5; i++) {
            assertThat(signIn(username, "geraden")).contains("horen niet bij elkaar");
        }
        assertThat(signIn(username, "geraden")).contains("Te vaak geprobeerd");

        assertThat(comesIn(username, password)).isFalse();
        assertThat(colleague().locked()).isTrue();
        assertThat(count("people.locked_out", true)).isEqualTo(1);

        as(administrator, () -> the(PeopleAdministration.class).unlock(town.gmCode(), username));
        assertThat(colleague().locked()).isFalse();
        assertThat(comesIn(username, password)).isTrue();
    }

    @Test
    void the_lock_ends_by_itself_and_a_success_forgets_the_failures() throws Exception {
        for (int i = 0; i < 5; i++) signIn(username, "geraden");
        update("update person set locked_until = now() - interval '1 second' where username = ?");
        update("update sign_in_attempt set locked_until = now() - interval '1 second' where locked_until is not null"
                + " and ?::text is not null");

        assertThat(comesIn(username, password)).isTrue();

        for (int i = 0; i < 4; i++) signIn(username, "geraden");
        assertThat(comesIn(username, password)).isTrue();
    }

    @Test
    void a_name_that_nobody_has_is_locked_too_so_that_the_lock_tells_nothing() throws Exception {
        for (int i = 0; i < 4; i++)
            assertThat(signIn("niemand." + username, "geraden")).contains("horen niet bij");

        assertThat(signIn("niemand." + username, "geraden")).contains("Te vaak geprobeerd");
    }

    @Test
    void a_closed_account_cannot_sign_in_until_it_is_opened_again() throws Exception {
        as(administrator, () -> the(PeopleAdministration.class).setActive(town.gmCode(), username, false));
        assertThat(comesIn(username, password)).isFalse();

        as(administrator, () -> the(PeopleAdministration.class).setActive(town.gmCode(), username, true));
        assertThat(comesIn(username, password)).isTrue();
    }

    @Test
    void a_new_password_replaces_the_old_one() throws Exception {
        var next = as(administrator, () -> the(PeopleAdministration.class).renewPassword(town.gmCode(), username));

        assertThat(comesIn(username, password)).isFalse();
        assertThat(comesIn(username, next)).isTrue();
    }

    @Test
    void everyone_can_choose_a_password_of_their_own() throws Exception {
        as(username, () -> the(OwnPassword.class).change(password, CHOSEN));

        assertThat(comesIn(username, password)).isFalse();
        assertThat(comesIn(username, CHOSEN)).isTrue();
        assertThat(count("people.password_changed", false)).isEqualTo(1);
    }

    @Test
    void a_password_that_is_short_long_known_or_easy_is_refused() throws Exception {
        refused("people.refusal.passwordShort", password, "kort");
        refused("people.refusal.passwordLong", password, "é".repeat(40));
        refused("people.refusal.passwordSame", password, password);
        refused("people.refusal.passwordEasy", password, "Mijn" + username + "!");
        refused("people.refusal.passwordEasy", password, "ababababababab");

        assertThat(comesIn(username, password)).isTrue();
    }

    @Test
    void whoever_finds_an_open_screen_cannot_guess_the_password_on_it() throws Exception {
        for (int i = 0; i < 5; i++) refused("people.refusal.passwordWrong", "geraden", CHOSEN);

        refused("people.refusal.passwordLocked", password, CHOSEN);
        assertThat(count("people.sign_in_failed", true)).isEqualTo(5);
        assertThat(comesIn(username, password)).as("locked").isFalse();
    }

    @Test
    void a_stranger_has_no_password_to_change() {
        assertThatThrownBy(() -> the(OwnPassword.class).change("geraden", CHOSEN))
                .isInstanceOf(NotFound.class);
    }

    private void refused(String key, String current, String chosen) {
        assertThatThrownBy(() -> as(username, () -> the(OwnPassword.class).change(current, chosen)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private Colleague colleague() throws Exception {
        return as(administrator, () -> the(PeopleAdministration.class).read(town.gmCode(), username));
    }

    private int count(String act, boolean refused) throws SQLException {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(
                        "select count(*) from audit_entry where act = ? and refused = ? and actor_id = ?")) {
            question.setString(1, act);
            question.setBoolean(2, refused);
            question.setString(3, username);
            try (var row = question.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private void update(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setString(1, username);
            update.executeUpdate();
        }
    }
}
