package nl.groeikracht.web;

import static nl.groeikracht.municipality.Role.ADMINISTRATOR;
import static nl.groeikracht.municipality.Role.ADVISER;
import static nl.groeikracht.municipality.Role.AUDITOR;
import static nl.groeikracht.municipality.Role.CASEWORKER;
import static nl.groeikracht.municipality.Role.DECIDER;
import static nl.groeikracht.municipality.Role.GUIDE;
import static nl.groeikracht.municipality.Role.PROGRAMME_MANAGER;
import static nl.groeikracht.municipality.Role.TREASURER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.groeikracht.municipality.Role;

/** The main menu of the pages for staff: what this person's roles give access to. */
@Named
@RequestScoped
public class Menu {

    /** So many fit beside each other; who does more finds the rest one click further. */
    private static final int BESIDE_EACH_OTHER = 5;

    /** What is used most comes first. */
    private static final List<Entry> STAFF = List.of(
            new Entry("/werk/voorraad", "menu.inbox", CASEWORKER, ADVISER, DECIDER, GUIDE, ADMINISTRATOR),
            new Entry("/werk/overzicht", "menu.overview", PROGRAMME_MANAGER, DECIDER, AUDITOR),
            new Entry("/werk/voorraad", "menu.inbox", PROGRAMME_MANAGER),
            new Entry("/werk/aanvraag/nieuw", "menu.intake", CASEWORKER),
            new Entry("/werk/post", "menu.paperPost", CASEWORKER),
            new Entry("/werk/hulpvragen", "menu.support", CASEWORKER),
            new Entry("/werk/teams", "menu.teams", GUIDE, PROGRAMME_MANAGER),
            new Entry("/werk/acties", "menu.actions", GUIDE, PROGRAMME_MANAGER),
            new Entry("/werk/betalingen", "menu.payments", TREASURER),
            new Entry("/werk/vorderingen", "menu.debts", TREASURER),
            new Entry("/werk/logboek", "menu.audit", AUDITOR),
            new Entry("/werk/beheer", "menu.admin", ADMINISTRATOR),
            new Entry("/werk/programmas", "menu.programmes", PROGRAMME_MANAGER, GUIDE, DECIDER, TREASURER, AUDITOR),
            new Entry("/werk/lessen", "menu.lessons", PROGRAMME_MANAGER, GUIDE, AUDITOR),
            new Entry("/werk/regelingen", "menu.schemes", CASEWORKER, DECIDER, ADMINISTRATOR),
            new Entry("/werk/rondes", "menu.rounds", CASEWORKER, ADVISER, DECIDER, AUDITOR),
            new Entry("/werk/termijnen", "menu.terms", CASEWORKER, DECIDER),
            new Entry("/werk/steekproef", "menu.sample", CASEWORKER, AUDITOR),
            new Entry("/werk/beheer/bewaren", "menu.retention", DECIDER, AUDITOR));

    private static final List<Entry> ADMINISTRATION = List.of(
            new Entry("/werk/regelingen", "menu.schemes", ADMINISTRATOR),
            new Entry("/werk/beheer/mandaten", "menu.mandates", ADMINISTRATOR),
            new Entry("/werk/beheer/brieven", "menu.letters", ADMINISTRATOR),
            new Entry("/werk/beheer/rekening", "menu.account", ADMINISTRATOR),
            new Entry("/werk/beheer/medewerkers", "menu.people", ADMINISTRATOR),
            new Entry("/werk/beheer/bewaren", "menu.retention", ADMINISTRATOR),
            new Entry("/werk/beheer/uitval", "menu.outages", ADMINISTRATOR),
            new Entry("/werk/beheer/storingen", "menu.incidents", ADMINISTRATOR));

    private static final List<Entry> DEMONSTRATION = List.of(
            new Entry("/demo/tijd", "menu.time"),
            new Entry("/demo/post", "menu.post"),
            new Entry("/demo/componenten", "menu.components"));

    @Inject
    Site site;

    @Inject
    Texts texts;

    public List<MenuItem> getStaff() {
        return items(STAFF);
    }

    /** The part of the menu for employees that is always in sight. */
    public List<MenuItem> getInSight() {
        var all = getStaff();
        return isCrowded(all) ? all.subList(0, BESIDE_EACH_OTHER) : all;
    }

    /** The rest of it. */
    public List<MenuItem> getMore() {
        var all = getStaff();
        return isCrowded(all) ? all.subList(BESIDE_EACH_OTHER, all.size()) : List.of();
    }

    /** One too many fits where "more" would be. */
    private static boolean isCrowded(List<MenuItem> all) {
        return all.size() > BESIDE_EACH_OTHER + 1;
    }

    /** The menu of the public pages: the part of this visitor who may also be at work here comes last. */
    public List<MenuItem> getVisitors() {
        return List.of(
                item("/", "menu.home", site.getPath().equals("/")),
                item("/#volg", "menu.follow", site.getPath().startsWith("/status")),
                item("/#hulp", "menu.help", false),
                item(
                        "/werk",
                        site.isSignedIn() ? "menu.work" : "menu.signIn",
                        site.getPath().startsWith("/inloggen")));
    }

    /** Whether there is a page to find a case on. */
    public boolean isFinding() {
        return site.exists("/WEB-INF/faces-views/werk/zoeken.xhtml")
                && !getStaff().isEmpty();
    }

    public List<MenuItem> getAdministration() {
        return items(ADMINISTRATION);
    }

    /** For everyone who looks at a demonstration. */
    public List<MenuItem> getDemonstration() {
        return items(DEMONSTRATION);
    }

    private List<MenuItem> items(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.roles().length == 0 || site.hasRole(entry.roles()))
                .filter(entry -> Stream.of(".xhtml", "/index.xhtml")
                        .anyMatch(end -> site.exists("/WEB-INF/faces-views" + entry.path() + end)))
                .map(entry -> item(entry.path(), entry.key(), isCurrent(entry.path())))
                .distinct()
                .toList();
    }

    private MenuItem item(String path, String key, boolean current) {
        var about = texts.find("common", key + ".about").orElse("");
        return new MenuItem(path, texts.get("common", key), about, current);
    }

    private boolean isCurrent(String path) {
        return site.getPath().equals(path) || site.getPath().startsWith(path + "/");
    }

    /** @param current whether the page shown is this one or one below it */
    public record MenuItem(String path, String label, String about, boolean current) {}

    private record Entry(String path, String key, Role... roles) {}
}
