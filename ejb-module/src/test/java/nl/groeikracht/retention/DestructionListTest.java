package nl.groeikracht.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Nothing goes before two people approved exactly what stands on the list. */
class DestructionListTest {

    private static final Instant NOON = Instant.parse("2034-01-10T11:00:00Z");

    private final DestructionList list =
            new DestructionList(new CaseNumber("HK-2034-0001"), "GM0396", "fatima", NOON, LocalDate.of(2034, 1, 10));

    @Test
    void one_person_is_not_enough_and_counts_once() {
        list.approvedBy(1);

        refuses("refusal.listNotApproved", () -> list.start("fatima", NOON));
        refuses("refusal.listApprovedByYou", () -> list.requireApprovable("fatima", List.of("fatima"), 3));
        assertThatCode(() -> list.requireApprovable("ilse", List.of("fatima"), 3))
                .doesNotThrowAnyException();
    }

    @Test
    void two_people_approve_and_then_it_can_start() {
        list.approvedBy(2);
        list.start("fatima", NOON);

        assertThat(list.state()).isEqualTo(ListState.DESTROYING);
        refuses("refusal.listClosed", () -> list.cancel("Toch niet"));
    }

    @Test
    void what_was_approved_is_not_changed() {
        refuses("refusal.listClosed", () -> list.requireChangeable(List.of("fatima")));
        assertThatCode(() -> list.requireChangeable(List.of())).doesNotThrowAnyException();
    }

    @Test
    void an_empty_list_is_not_approved() {
        refuses("refusal.listEmpty", () -> list.requireApprovable("ilse", List.of(), 0));
    }

    @Test
    void a_cancelled_list_destroys_nothing() {
        list.approvedBy(2);
        list.cancel("De archivaris wil eerst kijken.");

        refuses("refusal.listNotApproved", () -> list.start("fatima", NOON));
        refuses("refusal.listClosed", () -> list.requireApprovable("ilse", List.of(), 3));
    }

    private static void refuses(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
