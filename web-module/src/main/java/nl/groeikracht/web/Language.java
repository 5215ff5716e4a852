package nl.groeikracht.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language of this visitor: Dutch, unless another was chosen by the link at the foot of each page. */
@Named
@RequestScoped
public class Language {

    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        return Choices.chosen(request, Choices.LANGUAGE)
                .map(Locale::forLanguageTag)
                .orElse(DUTCH);
    }

    /** For the {@code lang} attribute. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public boolean isDutch() {
        return getLocale().equals(DUTCH);
    }
}
