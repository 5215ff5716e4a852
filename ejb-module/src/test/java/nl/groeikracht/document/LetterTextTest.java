package nl.groeikracht.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.groeikracht.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTextTest {

    private static final String WITHDRAWAL = "# Titel over {{onderwerp}}\n\n{{besluit}} Dag.\n\n{{ondertekening}}";

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void no_mandatory_part_can_be_left_out_of_a_text(LetterKind kind) {
        var standard = LetterTexts.standard(kind).text();

        kind.mandatory().stream()
                .flatMap(part -> part.word().stream())
                .forEach(word -> assertRefused(
                        "refusal.letter.partsLeftOut",
                        "{{" + word + "}}",
                        () -> LetterText.parse(kind, standard.replace("{{" + word + "}}", "weg"))));
    }

    @Test
    void an_administrator_chooses_the_words_around_the_parts() {
        var text = LetterText.parse(
                LetterKind.WITHDRAWAL_CONFIRMED,
                WITHDRAWAL.replace("Dag.", "Tot ziens.\r\n\r\n## Kop\r\nAlinea\r\n---\r\nSlot"));

        assertThat(text.title()).isEqualTo("Titel over {{onderwerp}}");
        assertThat(text.sections()).extracting(LetterText.Section::heading).containsExactly("", "Kop", "");
        assertThat(text.sections().get(1).paragraphs()).containsExactly("Alinea");
        assertThat(text.sections().get(2).paragraphs()).containsExactly("Slot", "{{ondertekening}}");
    }

    @Test
    void an_unknown_word_is_refused_by_name() {
        assertRefused("refusal.letter.unknownWord", "naaam", () -> parse(WITHDRAWAL.replace("Dag", "{{naaam}}")));
        assertRefused("refusal.letter.unknownWord", "7*7", () -> parse(WITHDRAWAL.replace("Dag", "{{7*7}}")));
    }

    @Test
    void a_part_of_several_lines_stands_alone() {
        assertRefused(
                "refusal.letter.wordNotAlone",
                "ondertekening",
                () -> parse(WITHDRAWAL.replace("{{ondertekening}}", "Groet, {{ondertekening}}")));
    }

    @Test
    void a_letter_has_a_title() {
        assertRefused("refusal.letter.title", () -> parse("{{besluit}}\n\n{{ondertekening}}"));
        assertRefused("refusal.letter.title", () -> parse(" "));
    }

    @Test
    void a_text_without_end_is_refused() {
        assertRefused("refusal.letter.tooLong", 20_000, () -> parse(WITHDRAWAL + "x".repeat(20_000)));
    }

    private static LetterText parse(String text) {
        return LetterText.parse(LetterKind.WITHDRAWAL_CONFIRMED, text);
    }

    private static void assertRefused(String key, ThrowingCallable parsing) {
        assertThatThrownBy(parsing)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void assertRefused(String key, Object argument, ThrowingCallable parsing) {
        assertThatThrownBy(parsing).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.arguments()).containsExactly(argument);
        });
    }
}
