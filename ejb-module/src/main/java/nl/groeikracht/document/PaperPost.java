package nl.groeikracht.document;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static nl.groeikracht.document.DocumentAct.PAPER_LETTER_POSTED;
import static nl.groeikracht.municipality.Role.CASEWORKER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.groeikracht.audit.AuditEntry;
import nl.groeikracht.audit.AuditTrail;
import nl.groeikracht.municipality.CurrentUser;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/**
 * The letters that wait for the post: to who did not choose e-mail, or could not be reached by it (Awb 2:8). An employee
 * prints them and says on which day they were posted; that day is the proof of sending, and terms begin on it. A decision
 * has a task of its own for this.
 */
@Stateless
@RolesAllowed("caseworker")
public class PaperPost {

    private static final int MOST = 200;

    private static final String SELECT = """
            select p.id, p.gm_code, p.case_number, cast(p.document as text), d.file_name, p.purpose, p.written_on, p.posted_on
            from paper_letter p join document d on d.id = p.document
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Documents documents;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Event<PaperLetterPosted> posted;

    @Inject
    Clock clock;

    /** Puts a letter with the post; said twice, it waits there once. */
    @PermitAll
    @TransactionAttribute(MANDATORY)
    public void add(DocumentId letter, String purpose) {
        entities.flush();
        var written = documents.info(letter);
        entities.createNativeQuery("""
                        insert into paper_letter (gm_code, case_number, document, purpose, written_on)
                        values (?1, ?2, cast(?3 as uuid), ?4, ?5) on conflict do nothing
                        """)
                .setParameter(1, written.gmCode())
                .setParameter(2, written.caseNumber().value())
                .setParameter(3, letter.toString())
                .setParameter(4, purpose)
                .setParameter(5, Dutch.dateOf(written.addedAt()))
                .executeUpdate();
    }

    /** What waits in a municipality, the oldest first. */
    public List<PaperLetter> waiting(String gmCode) {
        user.require(gmCode, "post", CASEWORKER);
        return letters(SELECT + " where p.gm_code = ?1 and p.posted_on is null order by p.id limit " + MOST, gmCode);
    }

    /** The letters of a case that went by post, or wait for it, the oldest first. */
    @PermitAll
    public List<PaperLetter> of(CaseNumber number) {
        return letters(SELECT + " where p.case_number = ?1 order by p.id", number.value());
    }

    /** @param on the day on which it was handed to the post */
    public void posted(long id, LocalDate on) {
        var letter = letters(SELECT + " where p.id = ?1 for update of p", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("letter to post", String.valueOf(id)));
        user.require(letter.gmCode(), letter.number().value(), CASEWORKER);
        requirePostable(letter, on);
        entities.createNativeQuery(
                        "update paper_letter set posted_on = ?2, posted_by = ?3, posted_at = ?4 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, on)
                .setParameter(3, user.username())
                .setParameter(4, clock.instant())
                .executeUpdate();
        audit.record(AuditEntry.of(PAPER_LETTER_POSTED)
                .in(letter.gmCode())
                .onCase(letter.number())
                .document(letter.file())
                .after("postedOn", on));
        posted.fire(
                new PaperLetterPosted(letters(SELECT + " where p.id = ?1", id).get(0)));
    }

    private void requirePostable(PaperLetter letter, LocalDate on) {
        if (letter.postedOn() != null) {
            throw new Refusal("refusal.postedAlready", letter.file(), letter.postedOn());
        }
        var today = Dutch.today(clock);
        if (on == null || on.isBefore(letter.writtenOn()) || on.isAfter(today)) {
            throw new Refusal("refusal.paperPostedOn", letter.file(), letter.writtenOn(), today);
        }
    }

    @SuppressWarnings("unchecked")
    private List<PaperLetter> letters(String sql, Object parameter) {
        List<Object[]> rows =
                entities.createNativeQuery(sql).setParameter(1, parameter).getResultList();
        return rows.stream().map(PaperPost::letter).toList();
    }

    private static PaperLetter letter(Object[] row) {
        return new PaperLetter(
                ((Number) row[0]).longValue(),
                (String) row[1],
                new CaseNumber((String) row[2]),
                new DocumentId(UUID.fromString((String) row[3])),
                (String) row[4],
                (String) row[5],
                date(row[6]).orElseThrow(),
                date(row[7]).orElse(null));
    }

    private static Optional<LocalDate> date(Object value) {
        return Optional.ofNullable(value).map(day -> day instanceof Date date ? date.toLocalDate() : (LocalDate) day);
    }
}
