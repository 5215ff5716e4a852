-- A grant or a determination is withdrawn or made lower (Awb 4:48 to 4:50), each time as a case of its own.
create table grant_change (
    case_number        text primary key references case_card,
    version            bigint not null,
    request_number     text not null references subsidy_decision,
    gm_code            text not null references municipality,
    occasion           text not null check (char_length(occasion) > 0),
    opened_by          text not null references person,
    opened_at          timestamptz not null,
    state              text not null check (state in ('OPENED', 'HEARING', 'PROPOSED', 'DECIDED', 'EFFECTIVE', 'STOPPED',
                           'NOT_CHANGED')),
    proposed_cents     bigint check (proposed_cents >= 0),
    proposed_ground    text,
    proposed_reasons   text,
    as_told            boolean,
    breach_on          date,
    effective_on       date,
    compensation_cents bigint check (compensation_cents >= 0),
    view_weighed       text,
    hearing_article    text,
    hearing_table      text,
    proposed_by        text references person,
    proposed_at        timestamptz,
    announced_cents    bigint,
    announced_ground   text,
    view_until         date,
    view_text          text,
    view_manner        text check (view_manner in ('WRITTEN', 'ORAL')),
    view_at            timestamptz,
    question           text,
    before_cents       bigint check (before_cents > proposed_cents),
    body               text,
    mandate            text,
    decided_by         text references person check (decided_by <> proposed_by),
    decided_at         timestamptz,
    closed_because     text,
    check (state not in ('DECIDED', 'EFFECTIVE') or num_nulls(before_cents, body, mandate, decided_by, decided_at) = 0)
);
create index grant_change_of_request on grant_change (request_number, case_number);
-- A subsidy is looked at again by one person at a time.
create unique index grant_change_one_open on grant_change (request_number)
    where state in ('OPENED', 'HEARING', 'PROPOSED');
grant select, insert, update on grant_change to groeikracht_app;

-- [I] The law says "reasonable" and no more: the shortest that the municipality takes for reasonable.
insert into legal_term (rule, name, article, amount, unit, source, direction, lengthening, valid_from) values
    ('change-notice', 'Een subsidie wijzigen voor de toekomst (redelijke termijn)', 'Awb 4:50 lid 1', 4, 'WEEKS',
     'AUTHORITY', 'FORWARD', 'DERIVED', '1998-01-01');

-- What a request is granted after its first decision: by the decision on an objection (Awb 7:11).
create table later_grant (
    id             bigint generated always as identity primary key,
    request_number text not null references subsidy_decision,
    decided_in     text not null references case_card,
    amount_cents   bigint not null check (amount_cents > 0),
    reasons        text not null,
    body           text not null,
    mandate        text not null,
    decided_by     text not null references person,
    decided_at     timestamptz not null
);
create index later_grant_of_request on later_grant (request_number, id);
grant select, insert on later_grant to groeikracht_app;

-- What is determined follows the grant: it becomes smaller when the grant is lowered, and nothing when it is withdrawn.
-- A proposal that is above it by then is refused when it is decided on.
do $$
declare
    old record;
begin
    for old in select conname from pg_constraint
               where conrelid = 'determination'::regclass and contype = 'c'
                 and pg_get_constraintdef(oid) like '%granted_cents%' loop
        execute format('alter table determination drop constraint %I', old.conname);
    end loop;
end
$$;
alter table determination
    add constraint determination_granted check (granted_cents >= 0),
    add constraint determination_proposed check (proposed_cents >= 0);
