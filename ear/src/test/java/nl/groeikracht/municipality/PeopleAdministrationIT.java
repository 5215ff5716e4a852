package nl.groeikracht.municipality;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import nl.groeikracht.blackbox.Application.Deed;
import nl.groeikracht.blackbox.ThinWar;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator manages the people of the own municipality, nobody else does, and it is all remembered. */
@ArquillianTest
class PeopleAdministrationIT {

    @Resource(lookup = "java:jboss/datasources/groeikracht")
    DataSource database;

    private Town town;
    private String administrator;
    private String caseworker;

    @Deployment
    static WebArchive war() {
        return ThinWar.of(PeopleAdministrationIT.class);
    }

    @BeforeEach
    void found() {
        town = Town.found();
        administrator = town.person("administrator");
        caseworker = town.person("caseworker");
    }

    @Test
    void somebody_new_has_the_roles_that_were_chosen() throws Exception {
        var username = "j.lijster." + town.gmCode().toLowerCase(Locale.ROOT);

        var password = as(administrator, () -> add(username, "jan@gemeente.example", Set.of(Role.ADVISER)));

        assertThat(password).hasSize(16);
        var colleague = as(administrator, () -> the(PeopleAdministration.class).read(town.gmCode(), username));
        assertThat(colleague.roles()).containsExactly(Role.ADVISER);
        assertThat(colleague.active()).isTrue();
        assertThat(count("act = 'people.person_added' and after_values::text like '%" + username + "%'"))
                .isEqualTo(1);
        assertThat(count("before_values::text like '%" + password + "%' or after_values::text like '%" + password
                        + "%'"))
                .as("a password is kept nowhere")
                .isZero();
    }

    @Test
    void what_cannot_be_a_person_is_refused() throws Exception {
        refused("people.refusal.username", () -> add("Jan Lijster", "jan@gemeente.example", Set.of(Role.ADVISER)));
        refused("people.refusal.email", () -> add("jan.lijster", "jan", Set.of(Role.ADVISER)));
        refused("people.refusal.noRole", () -> add("jan.lijster", "jan@gemeente.example", Set.of()));
        refused("people.refusal.taken", () -> add(caseworker, "jan@gemeente.example", Set.of(Role.ADVISER)));
    }

    @Test
    void other_roles_count_from_the_next_act() throws Exception {
        as(
                administrator,
                () -> the(PeopleAdministration.class)
                        .changeRoles(town.gmCode(), caseworker, EnumSet.of(Role.ADMINISTRATOR, Role.GUIDE)));

        assertThat(as(caseworker, () -> the(PeopleAdministration.class).list(town.gmCode())))
                .extracting(Colleague::username)
                .contains(caseworker, administrator);
        assertThat(count("act = 'people.roles_changed' and before_values::text like '%caseworker%'"))
                .isEqualTo(1);
    }

    @Test
    void an_administrator_cannot_shut_out_him_or_herself() throws Exception {
        refused(
                "people.refusal.yourself",
                () -> the(PeopleAdministration.class).setActive(town.gmCode(), administrator, false));
        refused(
                "people.refusal.yourself",
                () -> the(PeopleAdministration.class)
                        .changeRoles(town.gmCode(), administrator, EnumSet.of(Role.GUIDE)));
    }

    @Test
    void an_account_is_closed_and_opened_again() throws Exception {
        as(administrator, () -> the(PeopleAdministration.class).setActive(town.gmCode(), caseworker, false));
        assertThat(the(People.class).find(caseworker)).isEmpty();

        as(administrator, () -> the(PeopleAdministration.class).setActive(town.gmCode(), caseworker, true));
        assertThat(the(People.class).find(caseworker)).isPresent();
        assertThat(count("act = 'people.person_changed'")).isEqualTo(2);
    }

    @Test
    void the_administrator_of_the_neighbours_finds_nobody_and_is_remembered() throws Exception {
        var stranger = Town.found().person("administrator");

        assertThatThrownBy(
                        () -> as(stranger, () -> the(PeopleAdministration.class).list(town.gmCode())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        as(stranger, () -> the(PeopleAdministration.class).renewPassword(town.gmCode(), caseworker)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        as(stranger, () -> the(PeopleAdministration.class).setActive(town.gmCode(), caseworker, false)))
                .isInstanceOf(NotFound.class);

        assertThat(count("act = 'people.access_refused' and refused and actor_id = '" + stranger + "'"))
                .isEqualTo(3);
    }

    @Test
    void the_account_of_someone_who_also_works_elsewhere_takes_both_administrators() throws Exception {
        var elsewhere = Town.found();
        appoint(caseworker, elsewhere, "caseworker");

        refused(
                "people.refusal.elsewhere",
                () -> the(PeopleAdministration.class).renewPassword(town.gmCode(), caseworker));
        refused(
                "people.refusal.elsewhere",
                () -> the(PeopleAdministration.class).setActive(town.gmCode(), caseworker, false));

        as(administrator, () -> the(PeopleAdministration.class).changeRoles(town.gmCode(), caseworker, Set.of()));
        assertThat(as(administrator, () -> the(PeopleAdministration.class).list(town.gmCode())))
                .extracting(Colleague::username)
                .doesNotContain(caseworker);
        assertThat(the(People.class).find(caseworker)).isPresent();

        appoint(caseworker, town, "caseworker");
        refused(
                "people.refusal.noRole",
                () -> the(PeopleAdministration.class).changeRoles(town.gmCode(), town.person("adviser"), Set.of()));
        appoint(administrator, elsewhere, "administrator");
        as(administrator, () -> the(PeopleAdministration.class).setActive(town.gmCode(), caseworker, false));
        assertThat(the(People.class).find(caseworker)).isEmpty();
    }

    @Test
    void a_caseworker_manages_nobody() {
        assertThatThrownBy(() ->
                        as(caseworker, () -> the(PeopleAdministration.class).list(town.gmCode())))
                .isInstanceOf(EJBAccessException.class);
    }

    private String add(String username, String email, Set<Role> roles) {
        return the(PeopleAdministration.class).add(town.gmCode(), username, "Jan Lijster", email, "", roles);
    }

    private void refused(String key, Deed deed) {
        assertThatThrownBy(() -> as(administrator, deed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void appoint(String username, Town where, String role) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into membership values (?, ?, ?)")) {
            insert.setString(1, username);
            insert.setString(2, where.gmCode());
            insert.setString(3, role);
            insert.executeUpdate();
        }
    }

    private int count(String condition) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from audit_entry where gm_code = '" + town.gmCode()
                        + "' and (" + condition + ")")) {
            row.next();
            return row.getInt(1);
        }
    }
}
