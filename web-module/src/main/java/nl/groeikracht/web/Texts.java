package nl.groeikracht.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.groeikracht.shared.Refusal;

/** The texts of the pages, for use in code. In a page itself, write {@code #{inbox['list.title']}}. */
@Named
@RequestScoped
public class Texts {

    /** The same list as in faces-config.xml; each area has a file in Dutch and one in English. */
    static final List<String> AREAS = List.of(
            "common",
            "apply",
            "status",
            "inbox",
            "casefile",
            "tasks",
            "admin",
            "audit",
            "monitor",
            "people",
            "payment",
            "penalty",
            "legal",
            "followup",
            "objection",
            "determination",
            "recovery",
            "withdrawal",
            "retention",
            "distribution",
            "growth",
            "programme",
            "actions",
            "questionnaire",
            "support",
            "teampage",
            "intake",
            "demo");

    private Locale locale;
    private Format format;

    protected Texts() {}

    @Inject
    public Texts(Language language, Format format) {
        this(language.getLocale(), format);
    }

    public Texts(Locale locale, Format format) {
        this.locale = locale;
        this.format = format;
    }

    /**
     * A text with its values filled in. Amounts and dates are written out in the visitor's language.
     *
     * @param area as in faces-config.xml
     * @param key such as {@code list.title}
     */
    public String get(String area, String key, Object... values) {
        return find(area, key).map(text -> fill(text, values)).orElse("???" + key + "???");
    }

    /** As {@link #get}; of what a private fund does in its own words, where it has them: {@code key.fund}. */
    public String underLaw(boolean publicLaw, String area, String key, Object... values) {
        var ofFund = key + ".fund";
        return get(area, !publicLaw && find(area, ofFund).isPresent() ? ofFund : key, values);
    }

    /** One or many: looks up {@code key.one} or {@code key.many}; {0} is the number. */
    public String count(String area, String key, long number) {
        return get(area, key + (number == 1 ? ".one" : ".many"), number);
    }

    /** The words for a refusal; its key may be in the bundle of any area. */
    public String of(Refusal refusal) {
        return AREAS.stream()
                .flatMap(area -> find(area, refusal.key()).stream())
                .findFirst()
                .map(text -> fill(text, refusal.arguments().toArray()))
                .orElseGet(() -> get("common", "refusal.other"));
    }

    /** Empty when the area has no such text. */
    public Optional<String> find(String area, String key) {
        var bundle = bundle(area, locale);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    static ResourceBundle bundle(String area, Locale locale) {
        return ResourceBundle.getBundle("nl.groeikracht.web.texts." + area, locale, Texts.class.getClassLoader());
    }

    private String fill(String text, Object... values) {
        if (values.length == 0) {
            return text;
        }
        var shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = format.show(values[i]);
        }
        return new MessageFormat(text, locale).format(shown);
    }
}
