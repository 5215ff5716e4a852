package nl.groeikracht.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.NotFound;

/** Keeps files of figures until somebody has read their report. */
@ApplicationScoped
class FigureUploads {

    @PersistenceContext
    EntityManager entities;

    /** @param takenOver {@code ALL}, {@code VALID}, or null when it was not */
    record Upload(long id, String name, byte[] content, String checksum, String takenOver) {}

    long add(CaseNumber number, String name, byte[] content, String by, Instant at) {
        var id = (Number) entities.createNativeQuery("""
                        insert into programme_upload (case_number, name, content, checksum, uploaded_by, uploaded_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6) returning id
                        """)
                .setParameter(1, number.value())
                .setParameter(2, name)
                .setParameter(3, content)
                .setParameter(4, checksum(content))
                .setParameter(5, by)
                .setParameter(6, at)
                .getSingleResult();
        return id.longValue();
    }

    /** @throws NotFound when this programme has no such file */
    @SuppressWarnings("unchecked")
    Upload read(CaseNumber number, long id) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select id, name, content, checksum, taken_over from programme_upload
                        where case_number = ?1 and id = ?2
                        """)
                .setParameter(1, number.value())
                .setParameter(2, id)
                .getResultList();
        return rows.stream()
                .map(row -> new Upload(
                        ((Number) row[0]).longValue(), (String) row[1], (byte[]) row[2], (String) row[3], (String)
                                row[4]))
                .findFirst()
                .orElseThrow(() -> new NotFound("figures", String.valueOf(id)));
    }

    void takenOver(long id, boolean all) {
        entities.createNativeQuery("update programme_upload set taken_over = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, all ? "ALL" : "VALID")
                .executeUpdate();
    }

    /** Once the neighbourhoods are chosen the files are needed no longer; the trail has their checksums. */
    void forget(CaseNumber number) {
        entities.createNativeQuery("delete from programme_upload where case_number = ?1")
                .setParameter(1, number.value())
                .executeUpdate();
    }

    static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Each Java has SHA-256", impossible);
        }
    }
}
