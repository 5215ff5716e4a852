package nl.groeikracht.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.groeikracht.document.LetterKind;
import nl.groeikracht.document.LetterPart;
import nl.groeikracht.document.LetterTemplateInfo;
import nl.groeikracht.document.LetterTemplates;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.web.Download;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The letters of the municipality, and the text of the one that is chosen. */
@Named
@RequestScoped
public class LettersPage {

    private static final List<String> PLAIN_WORDS = List.of(
            "naam", "onderwerp", "zaaknummer", "aanvraagdatum", "behandelaar", "telefoon", "gemeente", "statuspagina");

    @Inject
    LetterTemplates templates;

    @Inject
    Site site;

    @Inject
    Texts texts;

    @Inject
    Format format;

    @Inject
    @Param(name = "soort")
    String chosen;

    private LetterKind kind;
    private List<LetterTemplateInfo> versions;
    private String text;
    private LocalDate validFrom;

    @PostConstruct
    void load() {
        if (chosen == null || chosen.isBlank()) {
            return;
        }
        kind = kindOf(chosen);
        versions = templates.versions(gmCode(), kind);
        text = versions.get(0).text();
        validFrom = format.today();
    }

    /** The text that holds today, of each kind of letter. */
    public List<LetterTemplateInfo> getLetters() {
        return templates.today(gmCode());
    }

    public void save() {
        var saved = templates.save(gmCode(), kind, text, validFrom);
        Messages.addFlashGlobalInfo(texts.get("admin", "letters.saved", saved.version(), saved.validFrom()));
        Faces.redirect("/werk/beheer/brieven?soort=" + kind);
    }

    /** Shows the letter as it would look, without keeping the text. */
    public void preview() {
        var pdf = templates.preview(gmCode(), kind, text);
        Download.letter(Faces.getResponse(), kind.dutch() + ".pdf", pdf);
        Faces.responseComplete();
    }

    public String nameOf(LetterKind letter) {
        return texts.get("admin", "letters.kind." + letter);
    }

    /** Who wrote a version and since when it holds. */
    public String aboutOf(LetterTemplateInfo version) {
        return version.isStandard()
                ? texts.get("admin", "letters.standard")
                : texts.get("admin", "letters.version", version.version(), version.validFrom(), version.createdBy());
    }

    /** The words that can be used in this letter: those that may not be missing first. */
    public List<Word> getWords() {
        var plain = PLAIN_WORDS.stream().map(word -> word(word, false));
        return Stream.of(words(kind.mandatory(), true), words(kind.optional(), false), plain)
                .flatMap(Function.identity())
                .toList();
    }

    public LetterKind getKind() {
        return kind;
    }

    public List<LetterTemplateInfo> getVersions() {
        return versions;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    private Stream<Word> words(Set<LetterPart> parts, boolean mandatory) {
        return parts.stream().flatMap(part -> part.word().stream()).map(word -> word(word, mandatory));
    }

    private Word word(String word, boolean mandatory) {
        return new Word("{{" + word + "}}", texts.get("admin", "letters.word." + word), mandatory);
    }

    private String gmCode() {
        return Optional.ofNullable(site.getMunicipality())
                .orElseThrow(() -> new NotFound("municipality", "none chosen"))
                .gmCode();
    }

    private static LetterKind kindOf(String name) {
        return Arrays.stream(LetterKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("letter", name));
    }

    /** A word between braces, with what comes in its place. */
    public record Word(String word, String meaning, boolean mandatory) {}
}
