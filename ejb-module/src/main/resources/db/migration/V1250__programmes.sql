-- Programmes: a dozen neighbourhood teams at once, with the choice of their neighbourhoods, their money and their years.

create table programme (
    case_number       text primary key check (case_number ~ '^[A-Z]{2,4}-[0-9]{4}-[0-9]{4,7}$'),
    version           bigint not null,
    -- The municipality that leads it; programme_municipality has all that take part.
    gm_code           text not null references municipality,
    name              text not null check (char_length(name) between 1 and 120),
    goals             text not null,
    themes            text not null,
    starts_on         date not null,
    years             integer not null check (years between 1 and 10),
    team_goal         integer not null check (team_goal between 1 and 100),
    -- Teams need at least four months of preparation on the spot.
    lead_months       integer not null check (lead_months between 4 and 24),
    -- So long before a year ends the money of the next one should be committed.
    notice_months     integer not null default 3 check (notice_months between 1 and 11),
    state             text not null check (state in
        ('PREPARING', 'SELECTING', 'LEAD_TIME', 'RUNNING', 'CLOSING', 'CLOSED', 'CANCELLED')),
    founded_by        text not null references person,
    founded_at        timestamptz not null,
    selected_on       date,
    selected_by       text references person,
    selection_reasons text,
    launchable_from   date,
    launched_on       date,
    launched_by       text references person,
    -- Counted from 1; 0 before the launch.
    current_year      integer not null default 0,
    -- The year that started, or is about to start, without its money being committed; empty when all is well.
    uncommitted_year  integer,
    closed_on         date,
    closed_because    text
);
create index programme_of_municipality on programme (gm_code, case_number desc);

create table programme_municipality (
    case_number text not null references programme,
    gm_code     text not null references municipality,
    primary key (case_number, gm_code)
);
create index programme_by_municipality on programme_municipality (gm_code, case_number);

-- A file of figures as it was sent in; it waits for whoever reads its report.
create table programme_upload (
    id           bigint generated always as identity primary key,
    case_number  text not null references programme,
    name         text not null,
    content      bytea not null check (octet_length(content) <= 20000000),
    checksum     text not null,
    uploaded_by  text not null references person,
    uploaded_at  timestamptz not null,
    taken_over   text check (taken_over in ('ALL', 'VALID'))
);
create index programme_upload_of_programme on programme_upload (case_number);

-- The figures by neighbourhood that the ranking uses: of the file that was taken over last.
create table programme_figure (
    case_number  text not null references programme,
    code         text not null,
    figure       text not null check (char_length(figure) between 1 and 60),
    value        numeric(20, 6) not null,
    primary key (case_number, code, figure)
);

-- What people said in a session in the neighbourhood, in points from 1 to 5.
create table programme_session_score (
    case_number text not null references programme,
    code        text not null,
    topic       text not null check (topic in ('STRONG_SHOULDERS', 'CONCERNS', 'NETWORKS')),
    points      integer not null check (points between 1 and 5),
    note        text not null default '',
    given_by    text not null references person,
    given_at    timestamptz not null,
    primary key (case_number, code, topic)
);

create table programme_weight (
    case_number text not null references programme,
    kind        text not null check (kind in ('FIGURE', 'SESSION', 'NEIGHBOURS')),
    name        text not null,
    weight      integer not null check (weight between 0 and 100),
    low_first   boolean not null,
    primary key (case_number, kind, name)
);

-- The chosen neighbourhoods as they stood in the ranking at that moment.
create table programme_choice (
    case_number text not null references programme,
    code        text not null,
    name        text not null,
    gm_code     text not null references municipality,
    area        text,
    track       text not null,
    place       integer not null,
    score       numeric(6, 2) not null,
    explained   text not null,
    primary key (case_number, code)
);

create table programme_team (
    case_number text not null references programme,
    code        text not null,
    team_number text not null unique,
    launched_on date not null,
    primary key (case_number, code),
    foreign key (case_number, code) references programme_choice
);

-- Who pays what in which year. No amount: it is open still. No date: it is not committed.
create table programme_funding (
    id           bigint generated always as identity primary key,
    case_number  text not null references programme,
    year_number  integer not null check (year_number between 1 and 10),
    payer        text not null check (char_length(payer) between 1 and 120),
    budget_line  text not null default '',
    amount_cents bigint check (amount_cents > 0),
    condition    text not null default '',
    committed_on date,
    commitment   text not null default '',
    check (committed_on is null or commitment <> '')
);
create index programme_funding_of_programme on programme_funding (case_number, year_number);

-- What was spent, or came back.
create table programme_spending (
    id            bigint generated always as identity primary key,
    funding_id    bigint not null references programme_funding,
    spent_on      date not null,
    amount_cents  bigint not null check (amount_cents > 0),
    came_back     boolean not null default false,
    what          text not null check (char_length(what) between 1 and 200),
    registered_by text not null references person,
    registered_at timestamptz not null
);
create index programme_spending_of_funding on programme_spending (funding_id);

-- How a year went, and whether the programme goes on after it.
create table programme_year (
    case_number text not null references programme,
    year_number integer not null,
    starts_on   date not null,
    ends_on     date not null,
    results     text,
    lessons     text,
    figures     jsonb,
    reported_by text references person,
    reported_on date,
    goes_on     boolean,
    reasons     text,
    decided_by  text references person,
    decided_on  date,
    primary key (case_number, year_number)
);

create function programme_record_stays() returns trigger language plpgsql as $$
begin
    raise exception 'What was chosen or spent in a programme stays as it is';
end
$$;
create trigger programme_choice_stays before update or delete on programme_choice
    for each row execute function programme_record_stays();
create trigger programme_spending_stays before update or delete on programme_spending
    for each row execute function programme_record_stays();

grant select, insert, update on programme, programme_funding, programme_year, programme_session_score, programme_weight
    to groeikracht_app;
grant select, insert on programme_municipality, programme_choice, programme_team, programme_spending to groeikracht_app;
grant select, insert, update (taken_over), delete on programme_upload to groeikracht_app;
grant select, insert, delete on programme_figure to groeikracht_app;
grant delete on programme_weight to groeikracht_app;
