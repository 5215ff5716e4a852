-- The money of programmes as movements that are only ever added, as the money under a ceiling is (V0300): what is
-- planned, committed and spent of a line is the sum of its movements. It is no part of that ledger: a ceiling is one of
-- the Awb, with cases that get a grant under it; a programme has payers by year, and teams.

create table programme_movement (
    id              bigint generated always as identity primary key,
    funding_id      bigint not null references programme_funding,
    at              timestamptz not null,
    kind            text not null check (kind in ('PLAN', 'COMMIT', 'SPEND', 'COME_BACK')),
    planned_delta   bigint not null default 0,
    committed_delta bigint not null default 0,
    spent_delta     bigint not null default 0,
    -- The day of the commitment, or on which it was spent or came back.
    on_day          date not null,
    -- Where the commitment stands, or for what it was spent.
    what            text not null check (char_length(what) between 1 and 200),
    -- The team it was spent for; empty: for all of them together.
    team            text references team,
    recorded_by     text not null references person,
    check (case kind
        when 'PLAN' then planned_delta > 0 and committed_delta = 0 and spent_delta = 0 and team is null
        when 'COMMIT' then spent_delta = 0 and team is null
        when 'SPEND' then planned_delta = 0 and committed_delta = 0 and spent_delta > 0
        else planned_delta = 0 and committed_delta = 0 and spent_delta < 0 end)
);
create index programme_movement_of_line on programme_movement (funding_id, id);

-- What there was already.
insert into programme_movement (funding_id, at, kind, planned_delta, on_day, what, recorded_by)
select f.id, p.founded_at, 'PLAN', f.amount_cents, (p.founded_at at time zone 'Europe/Amsterdam')::date, f.payer, p.founded_by
from programme_funding f join programme p on p.case_number = f.case_number where f.amount_cents is not null;
insert into programme_movement (funding_id, at, kind, committed_delta, on_day, what, recorded_by)
select f.id, p.founded_at, 'COMMIT', f.amount_cents, f.committed_on, left(f.commitment, 200), p.founded_by
from programme_funding f join programme p on p.case_number = f.case_number where f.committed_on is not null;
insert into programme_movement (funding_id, at, kind, spent_delta, on_day, what, recorded_by)
select s.funding_id, s.registered_at, case when s.came_back then 'COME_BACK' else 'SPEND' end,
       case when s.came_back then -s.amount_cents else s.amount_cents end, s.spent_on, s.what, s.registered_by
from programme_spending s order by s.id;
drop table programme_spending;
alter table programme_funding drop column amount_cents, drop column committed_on, drop column commitment;

-- Whatever the application does: nothing of a line falls below zero, no more is committed or spent than is planned, and
-- no more comes back for a team than was spent for it.
create function programme_money_adds_up() returns trigger language plpgsql as $$
declare
    held record;
begin
    perform 1 from programme_funding where id = new.funding_id for no key update;
    select coalesce(sum(planned_delta), 0) + new.planned_delta as planned,
           coalesce(sum(committed_delta), 0) + new.committed_delta as committed,
           coalesce(sum(spent_delta), 0) + new.spent_delta as spent,
           coalesce(sum(spent_delta) filter (where team is not distinct from new.team), 0) + new.spent_delta as of_team
      into held from programme_movement where funding_id = new.funding_id;
    if held.planned < 0 or held.committed < 0 or held.spent < 0 or held.of_team < 0
            or held.committed > held.planned or held.spent > held.planned then
        raise exception 'The money of line % does not add up', new.funding_id
            using errcode = 'check_violation', constraint = 'programme_money_adds_up';
    end if;
    return new;
end
$$;
create trigger programme_money_adds_up before insert on programme_movement
    for each row execute function programme_money_adds_up();
create trigger programme_movement_stays before update or delete on programme_movement
    for each row execute function programme_record_stays();
create trigger programme_funding_stays before update or delete on programme_funding
    for each row execute function programme_record_stays();

revoke update on programme_funding from groeikracht_app;
-- To lock a line, nothing more: the trigger above lets none change.
grant update (condition) on programme_funding to groeikracht_app;
grant select, insert on programme_movement to groeikracht_app;
