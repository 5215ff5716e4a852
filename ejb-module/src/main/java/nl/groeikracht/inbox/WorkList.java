package nl.groeikracht.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.groeikracht.municipality.PersonInfo;

/**
 * Asks the projection for work. What someone may see is part of every question: rows of another municipality or role
 * are never read. The cost follows the page that is shown, not the work that is stored.
 */
@ApplicationScoped
class WorkList {

    @PersistenceContext
    EntityManager entities;

    /** What is asked: conditions and their values, always with what the person may see. */
    static final class Question {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        static Question of(PersonInfo person, InboxQuery query, LocalDate today) {
            var question = new Question();
            question.scope(person);
            question.view(query.view(), person, today);
            question.filter(query, today);
            return question;
        }

        private void scope(PersonInfo person) {
            var pairs = new ArrayList<String>();
            for (var held : person.memberships()) {
                var number = pairs.size();
                pairs.add("(:gm" + number + ", :role" + number + ")");
                values.put("gm" + number, held.gmCode());
                values.put("role" + number, held.role().code());
            }
            conditions.add(
                    pairs.isEmpty() ? "false" : "(w.gm_code, w.group_role) in (" + String.join(", ", pairs) + ")");
        }

        private void view(InboxView view, PersonInfo person, LocalDate today) {
            switch (view) {
                case ALL -> {}
                case MINE -> and("w.assignee = :me", "me", person.username());
                case FREE -> conditions.add("w.assignee is null and not w.waiting");
                case SOON -> and("w.deadline <= :soon", "soon", today.plusDays(7));
                case WAITING -> conditions.add("w.suspended_since is not null");
                case ADVICE_LATE -> and("w.advice_until < :today", "today", today);
            }
        }

        private void filter(InboxQuery query, LocalDate today) {
            if (query.text() != null) {
                and(
                        "lower(w.case_number || ' ' || w.subject || ' ' || w.applicant) like :text escape '\\'",
                        "text",
                        "%" + escaped(query.text().toLowerCase(Locale.ROOT)) + "%");
            }
            if (query.step() != null) {
                and("w.step = :step", "step", query.step());
            }
            if (query.area() != null) {
                and("w.area = :area", "area", query.area());
            }
            if (query.theme() != null) {
                and("w.theme = :theme", "theme", query.theme());
            }
            if (query.amount() != null) {
                and("w.amount_cents >= :from", "from", query.amount().fromCents());
                and("w.amount_cents < :below", "below", query.amount().belowCents());
            }
            if (InboxQuery.NOBODY.equals(query.assignee())) {
                conditions.add("w.assignee is null and not w.waiting");
            } else if (query.assignee() != null) {
                and("w.assignee = :assignee", "assignee", query.assignee());
            }
            term(query.term(), today);
        }

        private void term(InboxTerm term, LocalDate today) {
            if (term == InboxTerm.LATE) {
                and("w.deadline < :late", "late", today);
            } else if (term == InboxTerm.WITHIN_7) {
                and("w.deadline <= :within", "within", today.plusDays(7));
            } else if (term == InboxTerm.WITHIN_14) {
                and("w.deadline <= :within", "within", today.plusDays(14));
            } else if (term == InboxTerm.SUSPENDED) {
                conditions.add("w.suspended_since is not null");
            }
        }

        private void after(Cursor cursor, InboxSort sort) {
            var value = "cast(:value as " + sort.type + ")";
            conditions.add(
                    sort.highestFirst
                            ? "(%1$s < %2$s or (%1$s = %2$s and w.id > :id))".formatted(sort.expression, value)
                            : "(%1$s, w.id) > (%2$s, :id)".formatted(sort.expression, value));
            values.put("value", cursor.value());
            values.put("id", cursor.id());
        }

        private void and(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
        }

        private String where() {
            return " where " + String.join(" and ", conditions);
        }

        private void fill(Query asked) {
            values.forEach(asked::setParameter);
        }

        private static String escaped(String text) {
            return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        }
    }

    @SuppressWarnings("unchecked")
    List<WorkItem> list(Question question, InboxSort sort, Optional<Cursor> from, int most) {
        from.ifPresent(cursor -> question.after(cursor, sort));
        var asked = entities.createNativeQuery(
                "select w.* from work_item w" + question.where() + " order by " + sort.expression
                        + (sort.highestFirst ? " desc" : "") + ", w.id limit " + most,
                WorkItem.class);
        question.fill(asked);
        return asked.getResultList();
    }

    /** Where the list goes on after this line. */
    Cursor cursor(WorkItem last, InboxSort sort, int shown) {
        var value = entities.createNativeQuery(
                        "select cast(" + sort.expression + " as text) from work_item w where w.id = :id", String.class)
                .setParameter("id", last.id())
                .getSingleResult();
        return new Cursor((String) value, last.id(), shown);
    }

    int count(Question question, int most) {
        var asked = entities.createNativeQuery(
                "select count(*) from (select 1 from work_item w" + question.where() + " limit " + most + ") counted",
                Long.class);
        question.fill(asked);
        return ((Number) asked.getSingleResult()).intValue();
    }

    /** The different values of a column in what this person may see, for a choice in a filter. */
    @SuppressWarnings("unchecked")
    List<Object[]> choices(PersonInfo person, String columns, LocalDate today) {
        var question = Question.of(person, InboxQuery.of(InboxView.ALL), today);
        var asked = entities.createNativeQuery(
                "select distinct " + columns + " from work_item w" + question.where() + " order by 1 limit 100");
        question.fill(asked);
        return asked.getResultList();
    }

    Optional<WorkItem> find(String id) {
        return Optional.ofNullable(entities.find(WorkItem.class, id));
    }
}
