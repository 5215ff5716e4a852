package nl.groeikracht.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.groeikracht.bpmn.ProcessVariable;
import nl.groeikracht.bpmn.SupportRequestProcess;
import nl.groeikracht.shared.Dutch;

/** What the municipality promises, by the settings that hold today; its own go before everyone's. */
@ApplicationScoped
class SupportSettings {

    private enum Setting {
        ANSWER_DAYS,
        WARN_DAYS,
        QUIET_DAYS
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** The last day of the term that is promised today. */
    LocalDate promised(String gmCode) {
        return Dutch.today(clock).plusDays(of(gmCode, Setting.ANSWER_DAYS));
    }

    ProcessVariable.Value warnAt(String gmCode, LocalDate promised) {
        return SupportRequestProcess.WARN_AT.of(Dutch.startOf(promised.minusDays(of(gmCode, Setting.WARN_DAYS))));
    }

    /** When the last day is over. */
    ProcessVariable.Value answerBy(LocalDate promised) {
        return SupportRequestProcess.ANSWER_BY.of(Dutch.startOf(promised.plusDays(1)));
    }

    ProcessVariable.Value quietUntil(String gmCode) {
        var last = Dutch.today(clock).plusDays(of(gmCode, Setting.QUIET_DAYS));
        return SupportRequestProcess.QUIET_UNTIL.of(Dutch.startOf(last.plusDays(1)));
    }

    private int of(String gmCode, Setting setting) {
        var value = (Number) entities.createNativeQuery("""
                        select value from support_setting
                        where what = ?1 and coalesce(gm_code, ?2) = ?2 and valid_from <= ?3
                        order by gm_code is null, valid_from desc limit 1
                        """)
                .setParameter(1, setting.name())
                .setParameter(2, gmCode)
                .setParameter(3, Dutch.today(clock))
                .getSingleResult();
        return value.intValue();
    }
}
