package nl.groeikracht.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/** My own lists: a name for filters that I use often. */
@Stateless
@RolesAllowed({"caseworker", "adviser", "decider", "guide", "programme-manager", "administrator", "treasurer"})
public class KeptLists {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_FILTERS = 1_000;
    private static final int MOST = 12;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser user;

    public List<KeptList> mine() {
        return entities.createQuery("select l from SavedList l where l.username = :me order by l.name", SavedList.class)
                .setParameter("me", user.username())
                .getResultStream()
                .map(SavedList::kept)
                .toList();
    }

    /** Keeps a list; one with the same name is replaced. */
    public void keep(String name, String filters) {
        var plain = name == null ? "" : name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new Refusal("refusal.listName", LONGEST_NAME);
        }
        if (filters.length() > LONGEST_FILTERS) {
            throw new Refusal("refusal.listTooLong");
        }
        find("l.name = :key", plain).ifPresentOrElse(known -> known.replace(filters), () -> add(plain, filters));
    }

    public void forget(long id) {
        entities.remove(find("l.id = :key", id).orElseThrow(() -> new NotFound("list", String.valueOf(id))));
    }

    private void add(String name, String filters) {
        if (mine().size() >= MOST) {
            throw new Refusal("refusal.tooManyLists", MOST);
        }
        entities.persist(new SavedList(user.username(), name, filters));
    }

    private Optional<SavedList> find(String condition, Object key) {
        return entities.createQuery(
                        "select l from SavedList l where l.username = :me and " + condition, SavedList.class)
                .setParameter("me", user.username())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
