-- Schemes and their versions, ceilings, the ledger of their money, and the register of mandates.

create table scheme (
    id      bigint generated always as identity primary key,
    gm_code text not null references municipality,
    slug    text not null check (slug ~ '^[a-z0-9-]+$'),
    version bigint not null default 0,
    unique (gm_code, slug)
);

create table budget_ceiling (
    id             bigint generated always as identity primary key,
    scheme_id      bigint not null references scheme,
    period_from    date not null,
    period_through date not null check (period_through >= period_from),
    unique (scheme_id, period_from)
);

create table scheme_version (
    id                        bigint generated always as identity primary key,
    scheme_id                 bigint not null references scheme,
    number                    integer not null check (number > 0),
    name                      text not null,
    valid_from                date not null,
    valid_to                  date check (valid_to >= valid_from),
    opens_on                  date not null,
    closes_on                 date not null check (closes_on >= opens_on),
    ceiling_id                bigint not null references budget_ceiling,
    purpose                   text not null,
    conditions                jsonb not null,
    documents                 jsonb not null,
    obligations               jsonb not null,
    themes                    jsonb not null,
    public_law                boolean not null,
    legal_basis               text not null,
    maximum_cents             bigint not null check (maximum_cents > 0),
    minimum_supporters        integer not null check (minimum_supporters >= 0),
    own_contribution_required boolean not null,
    institutions_allowed      boolean not null,
    decision_weeks            integer not null check (decision_weeks between 1 and 52),
    decision_term_article     text not null,
    decision_term_source      text not null check (decision_term_source in ('LAW', 'GENERAL_ORDER', 'ORDINANCE', 'AUTHORITY')),
    supplement_days           integer not null check (supplement_days between 1 and 90),
    latest_months_after_start integer not null check (latest_months_after_start between 1 and 60),
    version                   bigint not null default 0,
    unique (scheme_id, number),
    -- On each day at most one version of a scheme is valid.
    exclude using gist (int8range(scheme_id, scheme_id, '[]') with &&, daterange(valid_from, valid_to) with &&)
);

-- The ledger only grows; what is left is the sum of its movements, now or at any moment.
create table budget_movement (
    id             bigint generated always as identity primary key,
    ceiling_id     bigint not null references budget_ceiling,
    at             timestamptz not null,
    kind           text not null check (kind in ('CEILING', 'RESERVE', 'RELEASE', 'GRANT', 'PAY')),
    case_number    text,
    ceiling_delta  bigint not null default 0,
    reserved_delta bigint not null default 0,
    granted_delta  bigint not null default 0,
    paid_delta     bigint not null default 0,
    reason         text,
    check ((kind = 'CEILING') = (case_number is null)),
    check (kind <> 'CEILING' or (ceiling_delta <> 0 and reserved_delta = 0 and granted_delta = 0 and paid_delta = 0)),
    check (kind = 'CEILING' or ceiling_delta = 0)
);
create index budget_movement_of_ceiling on budget_movement (ceiling_id, id);
create index budget_movement_of_case on budget_movement (case_number) where case_number is not null;
-- A case is granted once and paid once.
create unique index budget_movement_granted_once on budget_movement (case_number) where kind = 'GRANT';
create unique index budget_movement_paid_once on budget_movement (case_number) where kind = 'PAY';

-- Whatever the application does: a ceiling is never exceeded, and a case never holds less than nothing.
create function budget_movement_fits() returns trigger language plpgsql as $$
declare
    free      bigint;
    held      record;
begin
    perform 1 from budget_ceiling where id = new.ceiling_id for update;
    select sum(ceiling_delta - reserved_delta - granted_delta) into free
      from budget_movement where ceiling_id = new.ceiling_id;
    if coalesce(free, 0) + new.ceiling_delta - new.reserved_delta - new.granted_delta < 0 then
        raise exception 'The ceiling would be exceeded' using errcode = 'check_violation', constraint = 'ceiling_holds';
    end if;
    if new.case_number is not null then
        select coalesce(sum(reserved_delta), 0) + new.reserved_delta as reserved,
               coalesce(sum(granted_delta), 0) + new.granted_delta as granted,
               coalesce(sum(paid_delta), 0) + new.paid_delta as paid
          into held from budget_movement where case_number = new.case_number;
        if held.reserved < 0 or held.granted < 0 or held.paid < 0 or held.paid > held.granted then
            raise exception 'The money of case % does not add up', new.case_number
                using errcode = 'check_violation', constraint = 'case_money_adds_up';
        end if;
    end if;
    return new;
end
$$;
create trigger budget_movement_fits before insert on budget_movement
    for each row execute function budget_movement_fits();

create function budget_movement_stays() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger can only be added to';
end
$$;
create trigger budget_movement_stays before update or delete on budget_movement
    for each row execute function budget_movement_stays();

create table mandate (
    id          bigint generated always as identity primary key,
    gm_code     text not null references municipality,
    username    text not null references person,
    kinds       text not null check (kinds ~ '^(GRANT|REFUSE|LEAVE_UNTREATED)(,(GRANT|REFUSE|LEAVE_UNTREATED))*$'),
    up_to_cents bigint check (up_to_cents > 0),
    valid_from  date not null,
    valid_to    date check (valid_to >= valid_from),
    publication text not null
);
create index mandate_of_person on mandate (gm_code, username);

grant select, insert, update on scheme, scheme_version, budget_ceiling, mandate to groeikracht_app;
grant select, insert on budget_movement to groeikracht_app;
