-- The case as monitoring sees it: its card, with the day of the decision and the day on which it was closed.
-- decide_by is there while the decision term runs, term_through also afterwards.
create view monitored_case as
select c.case_number, c.gm_code, c.scheme_id, c.subject, c.area, c.theme, c.amount_cents, c.received_on, c.decide_by,
       c.term_through, c.suspended_since, c.state, f.decided_on, coalesce(f.decided_on, f.withdrawn_on) as closed_on
from case_card c
left join lateral (
    select max(case when s.step in ('decide', 'decideNotTreated') and c.state in ('GRANTED', 'REFUSED', 'NOT_TREATED')
                    then (s.completed at time zone 'Europe/Amsterdam')::date end) as decided_on,
           max(case when s.step = 'registerWithdrawal' and c.state = 'WITHDRAWN'
                    then (s.completed at time zone 'Europe/Amsterdam')::date end) as withdrawn_on
    from step_fact s where s.case_number = c.case_number and s.outcome = 'completed'
) f on true;

create index step_fact_completed on step_fact (gm_code, process_key, completed) where completed is not null;

grant select on monitored_case to groeikracht_app;
