package nl.groeikracht.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.municipality.Membership;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.MunicipalityInfo;
import nl.groeikracht.municipality.PersonInfo;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.Demo;

/**
 * The frame around each page: of which municipality it is, who is signed in, in what colours. A page about something of
 * one municipality says so with {@link #show}; otherwise it is the visitor's own choice.
 */
@Named
@RequestScoped
public class Site {

    private static final String PLAIN_THEME = "groeikracht";

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    @Inject
    ServletContext application;

    private Optional<PersonInfo> person;
    private List<MunicipalityInfo> all;
    private MunicipalityInfo municipality;
    private boolean resolved;

    /** Dresses the page as one of this municipality. */
    public void show(String gmCode) {
        municipality = municipalities.read(gmCode);
        resolved = true;
    }

    /** Of whom this page is; null as long as a visitor has not chosen. */
    public MunicipalityInfo getMunicipality() {
        if (!resolved) {
            municipality = resolve();
            resolved = true;
        }
        return municipality;
    }

    /** Those to choose from: all of them, or for who is signed in those where the person has a role. */
    public List<MunicipalityInfo> getMunicipalities() {
        if (all == null) {
            var own = findPerson().map(PersonInfo::municipalitiesAs).orElse(Set.of());
            all = municipalities.all().stream()
                    .filter(one -> own.isEmpty() || own.contains(one.gmCode()))
                    .toList();
        }
        return all;
    }

    /** {@code Gemeente Heemskerk} */
    public String getOrganisation() {
        return getMunicipality() == null
                ? ""
                : texts.get("common", "site.municipality", getMunicipality().name());
    }

    /** The name of the style sheet with the municipality's colours. */
    public String getTheme() {
        var theme = getMunicipality() == null ? PLAIN_THEME : getMunicipality().theme();
        return exists("/resources/gk/themes/" + theme + ".css") ? theme : PLAIN_THEME;
    }

    /** Null when nobody is signed in. */
    public PersonInfo getPerson() {
        return findPerson().orElse(null);
    }

    public boolean isSignedIn() {
        return findPerson().isPresent();
    }

    /** {@code BW} for Bram Wilgenhof. */
    public String getInitials() {
        return findPerson().map(PersonInfo::name).map(Site::initials).orElse("");
    }

    /** The roles in the municipality of this page, in words. */
    public String getRoles() {
        return findPerson().stream()
                .flatMap(one -> one.memberships().stream())
                .filter(held -> getMunicipality() == null
                        || held.gmCode().equals(getMunicipality().gmCode()))
                .map(Membership::role)
                .sorted(Comparator.naturalOrder())
                .map(this::nameOf)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public String nameOf(Role role) {
        return texts.get("common", "role." + role.code());
    }

    /** True when the person has one of the roles anywhere; for showing or hiding, never for permission. */
    public boolean hasRole(Role... roles) {
        return findPerson().filter(one -> Stream.of(roles).anyMatch(one::has)).isPresent();
    }

    public boolean isDemo() {
        return Demo.isOn();
    }

    /** The address of the page that is shown, without its parameters. */
    public String getPath() {
        return request.getRequestURI();
    }

    /** This page's address with one choice changed, such as {@code taal=en}. */
    public String with(String choice) {
        var name = choice.substring(0, choice.indexOf('=') + 1);
        var others = Stream.of(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(name));
        return "?" + Stream.concat(others, Stream.of(choice)).collect(Collectors.joining("&"));
    }

    /** Whether something typed on this page was wrong: the title then starts with it. */
    public boolean isWrong() {
        var worst = FacesContext.getCurrentInstance().getMaximumSeverity();
        return worst != null && worst.compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    /** What went well or deserves attention, from this request or the one that redirected here. */
    public List<Notice> getNotices() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) < 0)
                .map(message -> new Notice(
                        FacesMessage.SEVERITY_INFO.equals(message.getSeverity()) ? "ok" : "warning",
                        message.getSummary()))
                .toList();
    }

    /** The municipality's telephone number as a link. */
    public String getPhoneLink() {
        return getMunicipality() == null
                ? ""
                : "tel:" + getMunicipality().phone().replaceAll("[^0-9+]", "");
    }

    /** A message above the page. */
    public record Notice(String tone, String text) {

        public String getTone() {
            return tone;
        }

        public String getText() {
            return text;
        }
    }

    boolean exists(String path) {
        try {
            return application.getResource(path) != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }

    private MunicipalityInfo resolve() {
        var candidates = getMunicipalities();
        return Choices.chosen(request, Choices.MUNICIPALITY)
                .flatMap(slug -> candidates.stream()
                        .filter(one -> one.slug().equals(slug))
                        .findFirst())
                .or(() -> candidates.size() == 1 || isSignedIn()
                        ? candidates.stream().findFirst()
                        : Optional.empty())
                .orElse(null);
    }

    private Optional<PersonInfo> findPerson() {
        if (person == null) {
            person = currentUser.find();
        }
        return person;
    }

    private static String initials(String name) {
        var words = name.strip().split("\\s+");
        return (words[0].substring(0, 1) + (words.length > 1 ? words[words.length - 1].substring(0, 1) : ""))
                .toUpperCase(Locale.ROOT);
    }
}
