package nl.groeikracht.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.groeikracht.shared.Refusal;

/**
 * The text of a kind of letter, as an administrator writes it: {@code # title}, {@code ## heading}, paragraphs with a
 * blank line between, {@code **strong**}, {@code ---} where a section ends without a new heading, and words between
 * double braces where the letter's parts come. Nothing in it is executed; whatever else is typed is text.
 */
final class LetterText {

    static final int LONGEST = 20_000;

    /** Words that are simply known of the case, apart from the parts. */
    static final Set<String> PLAIN_WORDS = Set.of(
            "naam", "onderwerp", "zaaknummer", "aanvraagdatum", "behandelaar", "telefoon", "gemeente", "statuspagina");

    private static final Set<LetterPart> WITHIN_A_SENTENCE = EnumSet.of(LetterPart.DECISION, LetterPart.AMOUNT);
    private static final Pattern WORD = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private final String title;
    private final List<Section> sections = new ArrayList<>();

    private LetterText(String title) {
        this.title = title;
    }

    /**
     * Reads a text and checks that it can carry every mandatory part of its kind.
     *
     * @throws Refusal {@code refusal.letter.tooLong}, {@code .title}, {@code .unknownWord} (with the word), {@code
     *     .wordNotAlone} (with the word) or {@code .partsLeftOut} (with the words)
     */
    static LetterText parse(LetterKind kind, String source) {
        if (source == null || source.length() > LONGEST) {
            throw new Refusal("refusal.letter.tooLong", LONGEST);
        }
        var paragraphs = Arrays.stream(source.strip().split("\\R\\s*\\R|\\R(?=#|---)|(?<=---)\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        if (paragraphs.isEmpty() || !paragraphs.get(0).startsWith("# ")) {
            throw new Refusal("refusal.letter.title");
        }
        var text = new LetterText(paragraphs.get(0).substring(2).strip());
        text.read(paragraphs.subList(1, paragraphs.size()));
        text.check(kind, source);
        return text;
    }

    String title() {
        return title;
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    static Pattern word() {
        return WORD;
    }

    /** The part that stands alone in this paragraph, if one does. */
    static Optional<LetterPart> partAlone(String paragraph) {
        var word = WORD.matcher(paragraph);
        return word.matches()
                ? LetterPart.ofWord(word.group(1)).filter(part -> !WITHIN_A_SENTENCE.contains(part))
                : Optional.empty();
    }

    private void read(List<String> paragraphs) {
        var section = new Section("", new ArrayList<>());
        sections.add(section);
        for (var paragraph : paragraphs) {
            if (paragraph.startsWith("## ") || paragraph.equals("---")) {
                section = new Section(paragraph.substring(3).strip(), new ArrayList<>());
                sections.add(section);
            } else {
                section.paragraphs().add(paragraph);
            }
        }
    }

    private void check(LetterKind kind, String source) {
        var words = WORD.matcher(source).results().map(found -> found.group(1)).toList();
        for (var word : words) {
            if (!PLAIN_WORDS.contains(word) && LetterPart.ofWord(word).isEmpty()) {
                throw new Refusal("refusal.letter.unknownWord", word);
            }
        }
        requireAlone();
        var left = kind.mandatory().stream()
                .flatMap(part -> part.word().stream())
                .filter(word -> !isPrinted(word))
                .map(word -> "{{" + word + "}}")
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            throw new Refusal("refusal.letter.partsLeftOut", left);
        }
    }

    private void requireAlone() {
        var sentences = new ArrayList<>(List.of(title));
        sections.forEach(section -> {
            sentences.add(section.heading());
            section.paragraphs().stream()
                    .filter(paragraph -> partAlone(paragraph).isEmpty())
                    .forEach(sentences::add);
        });
        sentences.stream()
                .flatMap(sentence -> WORD.matcher(sentence).results())
                .map((MatchResult found) -> found.group(1))
                .filter(word -> LetterPart.ofWord(word)
                        .filter(part -> !WITHIN_A_SENTENCE.contains(part))
                        .isPresent())
                .findFirst()
                .ifPresent(word -> {
                    throw new Refusal("refusal.letter.wordNotAlone", word);
                });
    }

    private boolean isPrinted(String word) {
        var sought = Pattern.compile("\\{\\{\\s*" + Pattern.quote(word) + "\\s*}}");
        return sought.matcher(title).find()
                || sections.stream()
                        .flatMap(section -> section.paragraphs().stream())
                        .anyMatch(paragraph -> sought.matcher(paragraph).find());
    }

    /**
     * A heading with what stands under it.
     *
     * @param heading empty for a section without one
     */
    record Section(String heading, List<String> paragraphs) {}
}
