package nl.groeikracht.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.groeikracht.municipality.Role;
import nl.groeikracht.shared.CaseNumber;

/** Keeps the intervision meetings of programmes. */
@ApplicationScoped
class MeetingRecords {

    @PersistenceContext
    EntityManager entities;

    long add(NewMeeting meeting, String gmCode, String subject, String by, Instant at) {
        var id = (Number) entities.createNativeQuery("""
                        insert into intervision_meeting (programme, gm_code, held_on, subject, roles, attendees, recorded_by,
                            recorded_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) returning id
                        """)
                .setParameter(1, meeting.programme().value())
                .setParameter(2, gmCode)
                .setParameter(3, meeting.heldOn())
                .setParameter(4, subject)
                .setParameter(
                        5, meeting.roles().stream().map(Role::code).sorted().collect(Collectors.joining(",")))
                .setParameter(6, meeting.attendees())
                .setParameter(7, by)
                .setParameter(8, at)
                .getSingleResult();
        return id.longValue();
    }

    @SuppressWarnings("unchecked")
    List<MeetingView> of(CaseNumber programme) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select i.id, i.held_on, m.name, i.subject, i.roles, i.attendees,
                            coalesce(string_agg(distinct nullif(l.theme, ''), chr(10) order by nullif(l.theme, '')), ''),
                            count(l.id)
                        from intervision_meeting i join municipality m on m.gm_code = i.gm_code
                            left join lesson l on l.meeting = i.id and l.withdrawn_on is null
                        where i.programme = ?1 group by i.id, m.name order by i.held_on desc, i.id desc
                        """)
                .setParameter(1, programme.value())
                .getResultList();
        return rows.stream().map(MeetingRecords::view).toList();
    }

    private static MeetingView view(Object[] row) {
        return new MeetingView(
                ((Number) row[0]).longValue(),
                row[1] instanceof Date day ? day.toLocalDate() : (LocalDate) row[1],
                (String) row[2],
                (String) row[3],
                Stream.of(((String) row[4]).split(",")).map(Role::ofCode).toList(),
                ((Number) row[5]).intValue(),
                ((String) row[6]).lines().toList(),
                ((Number) row[7]).intValue());
    }
}
