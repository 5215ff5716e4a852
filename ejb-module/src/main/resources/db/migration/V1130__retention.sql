-- How long a dossier is kept, what stops its destruction, and the lists by which it is destroyed.

-- How long, by the result of a dossier (Archiefwet 1995, article 5; selection list of the municipalities 2020). A change
-- is a new row; nothing is overwritten. A municipality may add a newer row of its own.
create table retention_rule (
    id         bigint generated always as identity primary key,
    gm_code    text references municipality,
    result     text not null check (result in ('GRANTED_WITH_ACCOUNT', 'GRANTED_WITHOUT_ACCOUNT', 'REFUSED', 'ENDED',
                   'WITHDRAWN', 'NOT_TREATED', 'FORWARDED', 'OBJECTION', 'OBJECTION_WITH_MONEY')),
    selection  text not null check (char_length(selection) between 1 and 60),
    years      integer not null check (years between 1 and 100),
    valid_from date not null,
    reason     text not null default '' check (char_length(reason) <= 500),
    made_by    text references person,
    made_at    timestamptz,
    check (num_nulls(gm_code, made_by, made_at) in (0, 3))
);
create unique index retention_rule_of_day on retention_rule (coalesce(gm_code, ''), result, valid_from);
insert into retention_rule (result, selection, years, valid_from) values
    ('GRANTED_WITH_ACCOUNT', 'Selectielijst 2020, 8.1.7', 7, '2000-01-01'),
    ('GRANTED_WITHOUT_ACCOUNT', 'Selectielijst 2020, 8.1.8', 7, '2000-01-01'),
    ('REFUSED', 'Selectielijst 2020, 8.2', 5, '2000-01-01'),
    ('ENDED', 'Selectielijst 2020, 8.3', 10, '2000-01-01'),
    ('WITHDRAWN', 'Selectielijst 2020, 8.4', 1, '2000-01-01'),
    -- [I] The list knows no result for these: nothing was judged, so it was broken off.
    ('NOT_TREATED', 'Selectielijst 2020, 8.4', 1, '2000-01-01'),
    ('FORWARDED', 'Selectielijst 2020, 8.4', 1, '2000-01-01'),
    ('OBJECTION', 'Selectielijst 2020, 13.1', 5, '2000-01-01'),
    ('OBJECTION_WITH_MONEY', 'Selectielijst 2020, 13.1.1', 7, '2000-01-01');
grant select, insert on retention_rule to groeikracht_app;

-- What retention reads: a request with all that followed from it is one dossier. It has ended when none of its cases
-- runs any more; the last step of the last case is its end.
create view dossier as
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
        where f.case_number = c.case_number or f.origin = c.case_number) as documents
from case_card c
cross join lateral (
    select count(*) as cases,
           count(*) filter (where exists (select from engine.act_ru_execution e where e.business_key_ = f.case_number)
               or not exists (select from step_fact s where s.case_number = f.case_number)) as running,
           max((select max(s.completed) from step_fact s where s.case_number = f.case_number)) as last_step
    from case_card f where f.case_number = c.case_number or f.origin = c.case_number
) family
where c.kind = 'subsidy-request';
grant select on dossier to groeikracht_app;

-- While it holds, nobody destroys the dossier: there is a lawsuit, an inquiry, a request to inspect.
create table legal_hold (
    id             bigint generated always as identity primary key,
    case_number    text not null references case_card,
    gm_code        text not null references municipality,
    reason         text not null check (char_length(reason) between 1 and 1000),
    until_day      date,
    set_by         text not null references person,
    set_at         timestamptz not null,
    lifted_by      text references person,
    lifted_at      timestamptz,
    lifted_because text check (char_length(lifted_because) between 1 and 1000),
    check (num_nulls(lifted_by, lifted_at, lifted_because) in (0, 3))
);
create unique index legal_hold_set on legal_hold (case_number) where lifted_at is null;
create index legal_hold_of_municipality on legal_hold (gm_code, set_at desc);
grant select, insert on legal_hold to groeikracht_app;
grant update (lifted_by, lifted_at, lifted_because) on legal_hold to groeikracht_app;

-- A list of what is destroyed. Two people approve it, each in a row that is never changed.
create table destruction_list (
    number      text primary key check (number ~ '^[A-Z]{2,4}-[0-9]{4}-[0-9]{4,7}$'),
    version     bigint not null,
    gm_code     text not null references municipality,
    state       text not null check (state in ('DRAWN_UP', 'APPROVED', 'DESTROYING', 'DESTROYED', 'CANCELLED')),
    drawn_by    text not null references person,
    drawn_at    timestamptz not null,
    -- Everything of which the term had passed on this day.
    through_day date not null,
    cancelled_because text,
    started_by  text references person,
    started_at  timestamptz,
    finished_at timestamptz,
    -- What stands in the way, since the last try.
    trouble     text,
    certificate uuid references document,
    check ((state = 'CANCELLED') = (cancelled_because is not null)),
    check ((state in ('DESTROYING', 'DESTROYED')) = (started_at is not null)),
    check ((state = 'DESTROYED') = (finished_at is not null))
);
create unique index destruction_list_open on destruction_list (gm_code)
    where state in ('DRAWN_UP', 'APPROVED', 'DESTROYING');

create table destruction_approval (
    list_number text not null references destruction_list,
    username    text not null references person,
    approved_at timestamptz not null,
    primary key (list_number, username)
);

create table destruction_item (
    id            bigint generated always as identity primary key,
    list_number   text not null references destruction_list,
    case_number   text not null references case_card,
    result        text not null,
    selection     text not null,
    years         integer not null,
    ended_on      date not null,
    destroy_from  date not null,
    cases         integer not null check (cases > 0),
    documents     integer not null check (documents >= 0),
    -- KEPT: when its turn came a hold stopped it, or the dossier was opened again.
    state         text not null check (state in ('LISTED', 'REMOVED', 'CANCELLED', 'KEPT', 'DESTROYED')),
    reason        text,
    removed_by    text references person,
    settled_at    timestamptz,
    rows_deleted  integer,
    trail_lines   integer,
    -- Of all that the trail said about the dossier, so that a copy elsewhere can be proved to be true.
    trail_sha256  text check (trail_sha256 ~ '^[0-9a-f]{64}$'),
    unique (list_number, case_number),
    check ((state = 'LISTED') = (settled_at is null)),
    check ((state = 'DESTROYED') = (trail_sha256 is not null))
);
create unique index destruction_item_once on destruction_item (case_number) where state in ('LISTED', 'DESTROYED');

grant select, insert on destruction_list, destruction_approval, destruction_item to groeikracht_app;
grant update (version, state, cancelled_because, started_by, started_at, finished_at, trouble, certificate)
    on destruction_list to groeikracht_app;
grant update (state, reason, removed_by, settled_at) on destruction_item to groeikracht_app;

-- What was approved is what is destroyed: a list is not added to after the first approval, and only who holds the role
-- approves.
create function destruction_item_is_new() returns trigger language plpgsql as $$
begin
    if not exists (select from destruction_list where number = new.list_number and state = 'DRAWN_UP')
            or exists (select from destruction_approval where list_number = new.list_number) then
        raise exception 'List % is closed', new.list_number using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger destruction_item_is_new before insert on destruction_item
    for each row execute function destruction_item_is_new();

create function destruction_approval_is_lawful() returns trigger language plpgsql as $$
begin
    if not exists (select from destruction_list l join membership m on m.gm_code = l.gm_code
                   where l.number = new.list_number and l.state = 'DRAWN_UP' and m.username = new.username
                     and m.role in ('administrator', 'decider')) then
        raise exception '% cannot approve list %', new.username, new.list_number using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger destruction_approval_is_lawful before insert on destruction_approval
    for each row execute function destruction_approval_is_lawful();

-- What happens to each table when a dossier is destroyed; $1 are the case numbers of the dossier. Whoever adds a table
-- that knows cases adds a row here: as long as one is missing, nothing is destroyed.
create table destruction_part (
    position   integer primary key,
    table_name text not null unique,
    treatment  text not null check (treatment in ('DELETE', 'BLANK', 'KEEP')),
    condition  text,
    blanks     text,
    why        text,
    check ((treatment = 'KEEP') = (condition is null)),
    check ((treatment = 'BLANK') = (blanks is not null)),
    check (treatment = 'DELETE' or why is not null)
);
insert into destruction_part (position, table_name, treatment, condition) values
    (10, 'work_item', 'DELETE', 'case_number = any ($1)'),
    (20, 'case_note', 'DELETE', 'case_number = any ($1)'),
    (30, 'case_reading', 'DELETE', 'case_number = any ($1)'),
    (40, 'interest_declaration', 'DELETE', 'case_number = any ($1)'),
    (50, 'legal_hold', 'DELETE', 'case_number = any ($1)'),
    -- A message without a case is the link to a draft.
    (60, 'outbox_attachment', 'DELETE', 'message_id in (select id from outbox_message where case_number = any ($1))'),
    (70, 'outbox_message', 'DELETE', 'case_number = any ($1) or case_number is null and lower(recipient) in '
        || '(select lower(email) from subsidy_request where case_number = any ($1))'),
    (80, 'publication', 'DELETE', 'case_number = any ($1)'),
    (100, 'sample_member', 'DELETE', 'case_number = any ($1)'),
    (110, 'activity_report_draft', 'DELETE', 'case_number = any ($1)'),
    (120, 'activity_report', 'DELETE', 'case_number = any ($1)'),
    (125, 'determination_after_objection', 'DELETE', 'case_number = any ($1)'),
    (127, 'grant_change', 'DELETE', 'case_number = any ($1)'),
    (128, 'later_grant', 'DELETE', 'request_number = any ($1)'),
    (130, 'determination_decision', 'DELETE', 'case_number = any ($1)'),
    (140, 'determination', 'DELETE', 'case_number = any ($1)'),
    (200, 'recovery_payment', 'DELETE', 'case_number = any ($1)'),
    (210, 'recovery', 'DELETE', 'case_number = any ($1)'),
    (220, 'payment_suspension', 'DELETE', 'case_number = any ($1)'),
    (230, 'payment_order', 'DELETE', 'case_number = any ($1)'),
    (300, 'objection_repair', 'DELETE', 'case_number = any ($1)'),
    (310, 'objection_postponement', 'DELETE', 'case_number = any ($1)'),
    (320, 'objection_included', 'DELETE', 'case_number = any ($1)'),
    (330, 'objection_decision', 'DELETE', 'case_number = any ($1)'),
    (340, 'objection_draft', 'DELETE', 'origin = any ($1)'),
    (350, 'objection', 'DELETE', 'case_number = any ($1)'),
    (400, 'notice_of_default', 'DELETE', 'case_number = any ($1)'),
    (800, 'request_draft', 'DELETE', 'case_number = any ($1)'),
    (810, 'request_cost', 'DELETE', 'case_number = any ($1)'),
    (820, 'request_clock', 'DELETE', 'case_number = any ($1)'),
    (830, 'request_supplement', 'DELETE', 'case_number = any ($1)'),
    (840, 'request_criterion', 'DELETE', 'case_number = any ($1)'),
    (850, 'request_proposed', 'DELETE', 'case_number = any ($1)'),
    (860, 'request_hearing', 'DELETE', 'case_number = any ($1)'),
    (870, 'subsidy_decision', 'DELETE', 'case_number = any ($1)'),
    (880, 'subsidy_request', 'DELETE', 'case_number = any ($1)'),
    (890, 'document_content', 'DELETE', 'document_id in (select id from document where case_number = any ($1))'),
    (900, 'document', 'DELETE', 'case_number = any ($1)');
insert into destruction_part (position, table_name, treatment, condition, blanks, why) values
    (910, 'round_participant', 'BLANK', 'case_number = any ($1)', 'title = ''Vernietigd''',
     'The distribution of a round stays as it was: numbers and amounts'),
    (920, 'budget_movement', 'BLANK', 'case_number = any ($1)', 'reason = null', 'The ledger keeps its amounts'),
    (930, 'step_fact', 'BLANK', 'case_number = any ($1)', 'who = null', 'Figures without people'),
    (940, 'case_card', 'BLANK', 'case_number = any ($1)',
     'subject = ''Vernietigd'', applicant = ''Vernietigd'', neighbourhood = null, handler = null',
     'Figures without people'),
    (950, 'audit_entry', 'BLANK', 'case_number = any ($1)',
     'actor_id = ''vernietigd'', actor_name = ''Vernietigd'', on_behalf_of = null, '
     || 'reason = case when reason is null then null else ''Vernietigd'' end, documents = ''[]'', '
     || 'before_values = ''{}'', after_values = ''{}''',
     'That it happened, when, in which role and under which rule');
insert into destruction_part (position, table_name, treatment, why) values
    (1000, 'ceiling_honour', 'KEEP', 'A change of a ceiling: amounts only'),
    (1010, 'ceiling_at_decision', 'KEEP', 'The state of a ceiling: amounts only'),
    (1020, 'distribution_round', 'KEEP', 'Has a number of its own and is about no one'),
    (1030, 'round_score', 'KEEP', 'Points by assessors, about a number'),
    (1040, 'destruction_item', 'KEEP', 'What was destroyed'),
    (1045, 'ceiling_publication', 'KEEP', 'A ceiling and its publication: about no one'),
    (1047, 'growth_evidence', 'KEEP', 'Of a team, not of a dossier'),
    (1050, 'destruction_list', 'KEEP', 'Who had it destroyed, with the certificate'),
    (1060, 'destruction_permit', 'KEEP', 'Empty but for the moment of a destruction');
grant select on destruction_part to groeikracht_app;

-- Whose rows may be destroyed in this transaction. Written and emptied by destroy_dossier: nobody else ever sees a row.
create table destruction_permit (
    case_number text primary key
);
create function destruction_permits(case_of_row text) returns boolean language sql stable security definer
    set search_path = groeikracht, pg_temp
    as $$ select exists (select from destruction_permit where case_number = case_of_row) $$;

-- What never changes may go in one way only: as part of a dossier on an approved list.
drop trigger audit_entry_stays on audit_entry;
create trigger audit_entry_stays before update on audit_entry
    for each row when (not destruction_permits(old.case_number)) execute function audit_entry_stays();
create trigger audit_entry_is_never_deleted before delete on audit_entry
    for each row execute function audit_entry_stays();
-- Even then its skeleton stays.
create trigger audit_entry_keeps_its_skeleton before update on audit_entry
    for each row when ((new.id, new.at, new.gm_code, new.act, new.case_number, new.actor_role, new.rule,
        new.process_version, new.decision_version, new.refused) is distinct from (old.id, old.at, old.gm_code, old.act,
        old.case_number, old.actor_role, old.rule, old.process_version, old.decision_version, old.refused))
    execute function audit_entry_stays();
drop trigger document_stays on document;
create trigger document_stays before update or delete on document
    for each row when (not destruction_permits(old.case_number)) execute function document_stays();
drop trigger subsidy_decision_stays on subsidy_decision;
create trigger subsidy_decision_stays before update or delete on subsidy_decision
    for each row when (not destruction_permits(old.case_number)) execute function subsidy_decision_stays();
drop trigger payment_order_stays_exported on payment_order;
create trigger payment_order_stays_exported before update or delete on payment_order
    for each row when (not destruction_permits(old.case_number)) execute function payment_order_stays_exported();
drop trigger budget_movement_stays on budget_movement;
create trigger budget_movement_stays before update on budget_movement
    for each row when (not destruction_permits(old.case_number)) execute function budget_movement_stays();
create trigger budget_movement_is_never_deleted before delete on budget_movement
    for each row execute function budget_movement_stays();
-- Whatever happens to its words, an amount is an amount.
create trigger budget_movement_keeps_its_amounts before update on budget_movement
    for each row when ((new.id, new.ceiling_id, new.at, new.kind, new.case_number, new.ceiling_delta,
        new.reserved_delta, new.granted_delta, new.paid_delta, new.claimed_delta) is distinct from (old.id,
        old.ceiling_id, old.at, old.kind, old.case_number, old.ceiling_delta, old.reserved_delta, old.granted_delta,
        old.paid_delta, old.claimed_delta))
    execute function budget_movement_stays();

-- The tables that know dossiers and have no row in destruction_part: they refer to what is destroyed, or have a case
-- number that refers to nothing.
create function destruction_unknown() returns setof text language sql stable security definer
    set search_path = groeikracht, pg_temp as $$
    select t.relname::text from pg_class t
    where t.relnamespace = 'groeikracht'::regnamespace and t.relkind in ('r', 'p')
      and t.relname not in (select table_name from destruction_part)
      and (exists (select from pg_constraint k join pg_class target on target.oid = k.confrelid
                   join destruction_part p on p.table_name = target.relname
                   where k.conrelid = t.oid and k.contype = 'f' and p.treatment <> 'KEEP')
           or exists (select from pg_attribute a
                      where a.attrelid = t.oid and a.attname in ('case_number', 'request_number') and not a.attisdropped
                        and not exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'f'
                                          and a.attnum = any (k.conkey))))
    order by 1
$$;

-- The only thing that destroys. It does so for one dossier of a list that two people approved, and after the engine
-- forgot its cases.
create function destroy_dossier(list text, request text, today date, moment timestamptz) returns void
    language plpgsql security definer set search_path = groeikracht, pg_temp as $$
declare
    numbers  text[];
    missing  text;
    part     record;
    touched  bigint;
    deleted  bigint := 0;
    lines    bigint;
    trail    text;
begin
    perform from destruction_list where number = list and state = 'DESTROYING' for share;
    if not found then
        raise exception 'List % is not being destroyed', list using errcode = 'insufficient_privilege';
    end if;
    if (select count(*) from destruction_approval where list_number = list) < 2 then
        raise exception 'List % was not approved by two people', list using errcode = 'insufficient_privilege';
    end if;
    perform from destruction_item
        where list_number = list and case_number = request and state = 'LISTED' and destroy_from <= today for update;
    if not found then
        raise exception 'Dossier % is not to be destroyed by list %', request, list
            using errcode = 'insufficient_privilege';
    end if;
    select array_agg(case_number) into numbers from case_card where case_number = request or origin = request;
    if exists (select from legal_hold where case_number = any (numbers) and lifted_at is null
                 and coalesce(until_day, today) >= today) then
        raise exception 'A hold stops the destruction of %', request using errcode = 'insufficient_privilege';
    end if;
    if exists (select from engine.act_hi_procinst where business_key_ = any (numbers))
            or exists (select from engine.act_ru_execution where business_key_ = any (numbers)) then
        raise exception 'The engine still knows dossier %', request using errcode = 'insufficient_privilege';
    end if;
    select string_agg(name, ', ') into missing from destruction_unknown() as t (name);
    if missing is not null then
        raise exception 'It is not said what happens to %', missing;
    end if;

    select count(*), encode(sha256(convert_to(coalesce(string_agg(row_to_json(e)::text, E'\n' order by e.id), ''),
                                              'UTF8')), 'hex')
      into lines, trail from audit_entry e where case_number = any (numbers);
    insert into destruction_permit select unnest(numbers);
    for part in select * from destruction_part where treatment <> 'KEEP' order by position loop
        if part.treatment = 'DELETE' then
            execute format('delete from %I where ', part.table_name) || part.condition using numbers;
            get diagnostics touched = row_count;
            deleted := deleted + touched;
        else
            execute format('update %I set ', part.table_name) || part.blanks || ' where ' || part.condition
                using numbers;
        end if;
    end loop;
    delete from destruction_permit where case_number = any (numbers);
    update destruction_item
       set state = 'DESTROYED', settled_at = moment, rows_deleted = deleted, trail_lines = lines, trail_sha256 = trail
     where list_number = list and case_number = request;
end
$$;
revoke all on function destroy_dossier(text, text, date, timestamptz) from public;
grant execute on function destroy_dossier(text, text, date, timestamptz) to groeikracht_app;
