package nl.groeikracht.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import nl.groeikracht.bpmn.RouteTable.Facts;
import nl.groeikracht.bpmn.RouteTable.Route;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTableTest {

    private final DecisionTable table = DecisionTable.of(RouteTable.KEY);

    @ParameterizedTest
    @CsvSource({"250000, groen", "250000, zorg-en-contact", "500000, verkeer", "100000000000, groen"})
    void from_2500_euros_the_residents_budget_committee_advises(long amountCents, String theme) {
        assertThat(route(amountCents, theme))
                .isEqualTo(new Route(
                        true,
                        RouteTable.BUDGET_COMMITTEE,
                        true,
                        21,
                        "Vanaf € 2.500 geeft de budgetcommissie van bewoners advies."));
    }

    @ParameterizedTest
    @CsvSource({"100000", "175050", "249999"})
    void for_care_and_contact_the_neighbourhood_coordinator_advises_from_1000_euros(long amountCents) {
        assertThat(route(amountCents, RouteTable.CARE_AND_CONTACT))
                .isEqualTo(new Route(
                        true,
                        RouteTable.NEIGHBOURHOOD_COORDINATOR,
                        false,
                        14,
                        "Bij zorg en contact geeft de wijkcoördinator advies vanaf € 1.000."));
    }

    @ParameterizedTest
    @CsvSource({"1, zorg-en-contact", "99999, zorg-en-contact", "100000, groen", "249999, verkeer", "38500, groen"})
    void a_smaller_request_needs_no_advice(long amountCents, String theme) {
        assertThat(route(amountCents, theme))
                .isEqualTo(new Route(
                        false, RouteTable.NO_ADVISER, false, 0, "Bij dit bedrag en dit thema is geen advies nodig."));
    }

    private Route route(long amountCents, String theme) {
        var rows = table.evaluate(new Facts(amountCents, theme).inputs());
        assertThat(rows).hasSize(1);
        return Route.of(rows.get(0));
    }
}
