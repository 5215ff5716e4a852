-- What an undertaking was granted stays proved for ten years (EU regulation 2023/2831, article 6), whatever the
-- selection list says of the rest of the dossier. A private fund gives no aid of the state.

alter table retention_rule drop constraint retention_rule_result_check;
alter table retention_rule add constraint retention_rule_result_check check (result in ('GRANTED_WITH_ACCOUNT',
    'GRANTED_WITHOUT_ACCOUNT', 'REFUSED', 'ENDED', 'WITHDRAWN', 'NOT_TREATED', 'FORWARDED', 'OBJECTION',
    'OBJECTION_WITH_MONEY', 'SMALL_AID'));
insert into retention_rule (result, selection, years, valid_from) values
    ('SMALL_AID', 'Verordening (EU) 2023/2831, artikel 6', 10, '2000-01-01');

create or replace view dossier as
select c.case_number, c.gm_code, c.subject, c.applicant, c.state, family.cases, family.running = 0 as ended,
       (family.last_step at time zone 'Europe/Amsterdam')::date as ended_on,
       coalesce((select d.account <> 'NONE' from determination d where d.request_number = c.case_number), true)
           as accounted,
       coalesce((select sum(m.granted_delta) = 0 and bool_or(m.kind = 'WITHDRAW') from budget_movement m
                 where m.case_number = c.case_number), false) as grant_ended,
       exists (select from objection o where o.origin = c.case_number) as objected,
       exists (select from objection o join objection_decision od on od.case_number = o.case_number
               where o.origin = c.case_number and (od.extra_cents > 0 or od.costs_cents > 0)) as objected_with_money,
       (select count(*) from document t join case_card f on f.case_number = t.case_number
        where f.case_number = c.case_number or f.origin = c.case_number) as documents,
       exists (select from subsidy_request r join scheme_version v on v.id = r.scheme_version_id
               join budget_movement m on m.case_number = r.case_number and m.granted_delta > 0
               where r.case_number = c.case_number and r.undertaking_number is not null and v.fund_name is null)
           as small_aid
from case_card c
cross join lateral (
    select count(*) as cases,
           count(*) filter (where exists (select from engine.act_ru_execution e where e.business_key_ = f.case_number)
               or not exists (select from step_fact s where s.case_number = f.case_number)) as running,
           max((select max(s.completed) from step_fact s where s.case_number = f.case_number)) as last_step
    from case_card f where f.case_number = c.case_number or f.origin = c.case_number
) family
where c.kind = 'subsidy-request';
