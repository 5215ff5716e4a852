package nl.groeikracht.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_cursor_comes_back_from_its_text() {
        var cursor = new Cursor("speelhoek: \"ja\" & <nee> 😀", "3f0c-11", 25);

        assertThat(Cursor.of(cursor.text())).contains(cursor);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "%%%", "AAAA", "zomaar iets", "YQFiAWM"})
    void a_broken_cursor_shows_the_beginning(String text) {
        assertThat(Cursor.of(text)).isEmpty();
    }
}
