-- The later lives of a request (determination, objection, …) are cases of their own that remember where they come from.
alter table case_card
    add column kind   text not null default 'subsidy-request',
    add column origin text references case_card;
create index case_card_of_origin on case_card (origin) where origin is not null;

-- A letter of such a case on its way to the one it is for: proof of sending, and the day from which terms run.
create table publication (
    id                   bigint generated always as identity primary key,
    case_number          text not null references case_card,
    gm_code              text not null references municipality,
    document_id          uuid not null references document,
    email                text,
    subject              text not null,
    words                text not null,
    addressee            text not null,
    objectionable        boolean not null,
    readied_at           timestamptz not null,
    handed_over_at       timestamptz,
    delivered_at         timestamptz,
    undeliverable_at     timestamptz,
    undeliverable_reason text,
    posted_on            date,
    posted_by            text,
    sent_on              date,
    objection_until      date
);
-- One letter of a case is under way at a time.
create unique index publication_under_way on publication (case_number) where sent_on is null;
create index publication_of_case on publication (case_number, id);

grant select, insert, update on publication to groeikracht_app;

-- Monitoring counts requests; what follows from one is counted by its own domain.
create or replace view monitored_case as
select c.case_number, c.gm_code, c.scheme_id, c.subject, c.area, c.theme, c.amount_cents, c.received_on, c.decide_by,
       c.term_through, c.suspended_since, c.state, f.decided_on, coalesce(f.decided_on, f.withdrawn_on) as closed_on
from case_card c
left join lateral (
    select max(case when s.step in ('decide', 'decideNotTreated') and c.state in ('GRANTED', 'REFUSED', 'NOT_TREATED')
                    then (s.completed at time zone 'Europe/Amsterdam')::date end) as decided_on,
           max(case when s.step = 'registerWithdrawal' and c.state = 'WITHDRAWN'
                    then (s.completed at time zone 'Europe/Amsterdam')::date end) as withdrawn_on
    from step_fact s where s.case_number = c.case_number and s.outcome = 'completed'
) f on true
where c.kind = 'subsidy-request';

-- Mandates for the decisions of those later lives.
alter table mandate drop constraint mandate_kinds_check;
alter table mandate add constraint mandate_kinds_check check (kinds ~
    '^(GRANT|REFUSE|LEAVE_UNTREATED|DETERMINE|CHANGE|RECOVER|DECIDE_OBJECTION|FIX_PENALTY)(,(GRANT|REFUSE|LEAVE_UNTREATED|DETERMINE|CHANGE|RECOVER|DECIDE_OBJECTION|FIX_PENALTY))*$');

-- Reading is remembered of every kind of case.
alter table case_reading drop constraint case_reading_case_number_fkey;
alter table case_reading add foreign key (case_number) references case_card;
