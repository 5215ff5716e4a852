package nl.groeikracht.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.groeikracht.municipality.Colleague;
import nl.groeikracht.municipality.PeopleAdministration;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The people of a municipality: who may sign in, and in which roles. */
@Named
@RequestScoped
public class PeoplePage {

    private static final String ADDRESS = "/werk/beheer/medewerkers";

    @Inject
    PeopleAdministration people;

    @Inject
    Site site;

    @Inject
    Texts texts;

    /** Who is looked at; nobody: the list and the form for someone new. */
    @Inject
    @Param(name = "wie")
    String chosen;

    private List<Colleague> list;
    private Colleague colleague;
    private List<Role> roles = List.of();
    private String password;
    private String username;
    private String name;
    private String email;
    private String phone;

    @PostConstruct
    void load() {
        if (chosen == null) {
            list = people.list(municipality());
        } else {
            colleague = people.read(municipality(), chosen);
            roles = colleague.roles();
        }
    }

    /** The first password is shown on this very page and nowhere else, so this one page does not redirect. */
    public void add() {
        password = people.add(municipality(), username.toLowerCase(Locale.ROOT), name, email, phone, chosenRoles());
        list = people.list(municipality());
        emptyForm();
    }

    /** For the next one. */
    private void emptyForm() {
        username = null;
        name = null;
        email = null;
        phone = null;
        roles = List.of();
    }

    public void changeRoles() throws IOException {
        people.changeRoles(municipality(), chosen, chosenRoles());
        done("roles.done");
    }

    public void close() throws IOException {
        people.setActive(municipality(), chosen, false);
        done("close.done");
    }

    public void open() throws IOException {
        people.setActive(municipality(), chosen, true);
        done("open.done");
    }

    public void unlock() throws IOException {
        people.unlock(municipality(), chosen);
        done("unlock.done");
    }

    public void renewPassword() {
        password = people.renewPassword(municipality(), chosen);
    }

    public String rolesOf(Colleague one) {
        return one.roles().stream().map(site::nameOf).collect(Collectors.joining(", "));
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    private void done(String key) throws IOException {
        Messages.create("{0}", texts.get("people", key, colleague.name()))
                .flash()
                .add();
        Faces.redirect(isGone() ? ADDRESS : ADDRESS + "?wie=" + chosen);
    }

    /** Without any role here there is nothing left to show. */
    private boolean isGone() {
        return roles.isEmpty();
    }

    private String municipality() {
        return site.getMunicipality().gmCode();
    }

    private Set<Role> chosenRoles() {
        var chosenRoles = EnumSet.noneOf(Role.class);
        chosenRoles.addAll(roles);
        return chosenRoles;
    }

    public List<Colleague> getList() {
        return list;
    }

    public Colleague getColleague() {
        return colleague;
    }

    /** Null unless one was just made. */
    public String getPassword() {
        return password;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles == null ? List.of() : roles;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
