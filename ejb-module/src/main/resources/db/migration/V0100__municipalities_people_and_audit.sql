-- Municipalities, the people who work for them, and the audit trail.

create table municipality (
    gm_code           text primary key check (gm_code ~ '^GM[0-9]{4}$'),
    name              text not null,
    slug              text not null unique check (slug ~ '^[a-z0-9-]+$'),
    case_prefix       text not null unique check (case_prefix ~ '^[A-Z]{2,4}$'),
    theme             text not null,
    phone             text not null,
    email             text not null,
    visiting_address  text not null,
    postal_address    text not null,
    body              text not null,
    objection_address text not null,
    court             text not null
);

create table area (
    id      bigint generated always as identity primary key,
    gm_code text not null references municipality,
    name    text not null,
    unique (gm_code, name)
);

-- CBS codes change: a neighbourhood is a code in a year. The last four characters may be letters.
create table neighbourhood (
    code    text not null check (code ~ '^BU[0-9]{4}[0-9A-Z]{4}$'),
    year    integer not null check (year between 2000 and 2100),
    name    text not null,
    gm_code text not null references municipality,
    area_id bigint references area,
    primary key (code, year)
);
create index neighbourhood_of_municipality on neighbourhood (gm_code, year);

create table case_counter (
    gm_code text not null references municipality,
    year    integer not null,
    last    bigint not null,
    primary key (gm_code, year)
);

create table person (
    username      text primary key check (username ~ '^[a-z0-9._-]{2,60}$'),
    name          text not null,
    email         text not null,
    phone         text,
    password_hash text not null,
    active        boolean not null default true,
    failures      integer not null default 0,
    locked_until  timestamptz,
    version       bigint not null default 0
);

create table membership (
    username text not null references person,
    gm_code  text not null references municipality,
    role     text not null check (role in ('caseworker', 'adviser', 'decider', 'guide', 'programme-manager',
                                           'auditor', 'treasurer', 'administrator')),
    primary key (username, gm_code, role)
);
create index membership_by_role on membership (gm_code, role);

-- What the server's login reads: a locked or closed account has no password to compare with.
create view login as
    select username, password_hash from person
    where active and (locked_until is null or locked_until < now());
create view login_role as
    select distinct username, role from membership;

create table audit_entry (
    id               bigint generated always as identity primary key,
    at               timestamptz not null,
    gm_code          text,
    act              text not null,
    case_number      text,
    actor_id         text not null,
    actor_name       text not null,
    actor_role       text not null,
    on_behalf_of     text,
    reason           text,
    rule             text,
    process_version  text,
    decision_version text,
    refused          boolean not null,
    documents        jsonb not null default '[]',
    before_values    jsonb not null default '{}',
    after_values     jsonb not null default '{}'
);
create index audit_entry_of_case on audit_entry (case_number, id);
create index audit_entry_of_municipality on audit_entry (gm_code, id);

-- The trail only grows. The rights say so, and for whoever has more rights the trigger says it again.
create function audit_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail can only be added to';
end
$$;
create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function audit_entry_stays();
create trigger audit_entry_is_never_emptied before truncate on audit_entry
    for each statement execute function audit_entry_stays();

grant select, insert, update on municipality, area, neighbourhood, case_counter, person to groeikracht_app;
grant select, insert, delete on membership to groeikracht_app;
grant select on login, login_role to groeikracht_app;
grant select, insert on audit_entry to groeikracht_app;
