package nl.groeikracht.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.groeikracht.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTokenTest {

    private static final String SECRET = "a-secret-of-at-least-forty-three-characters-0";

    @Test
    void the_same_request_has_the_same_link_and_another_has_another() {
        assertThat(StatusToken.derivedFrom(SECRET)).isEqualTo(StatusToken.derivedFrom(SECRET));
        assertThat(StatusToken.derivedFrom(SECRET)).isNotEqualTo(StatusToken.derivedFrom(SECRET + "1"));
    }

    @Test
    void neither_what_is_kept_nor_what_is_logged_tells_the_link() {
        var token = StatusToken.derivedFrom(SECRET);

        assertThat(token.hash()).matches("[0-9a-f]{64}").doesNotContain(token.value());
        assertThat(StatusToken.hashOf(SECRET)).isNotEqualTo(token.hash());
        assertThat(token).hasToString("status token");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"abc", "' or 1=1 --", "../../../etc/passwd", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})
    void what_is_no_token_opens_nothing(String guess) {
        assertThatThrownBy(() -> new StatusToken(guess)).isInstanceOf(NotFound.class);
    }
}
