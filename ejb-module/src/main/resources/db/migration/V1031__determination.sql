-- Who is determined of the municipality's own accord and drawn in the sample accounts within six weeks, so that the
-- determination can still be in time.
update model_arrangement set arrangements = jsonb_set(arrangements, '{0,reportWeeks}', '"6"') where valid_from = '2000-01-01';

-- The later life of a grant: from the end of the activity to its determination (Awb 4:42–4:47).
create table determination (
    case_number         text primary key references case_card,
    request_number      text not null unique references subsidy_request,
    gm_code             text not null references municipality,
    granted_cents       bigint not null check (granted_cents > 0),
    route               text not null check (route in ('DIRECT', 'EX_OFFICIO', 'ON_REQUEST')),
    account             text not null check (account in ('NONE', 'PERFORMANCE', 'PERFORMANCE_AND_COST')),
    sample_percentage   integer not null check (sample_percentage between 0 and 100),
    report_days         integer not null,
    report_weeks        integer not null,
    determine_weeks     integer not null,
    state               text not null check (state in ('WAITING', 'REPORT_ASKED', 'TO_CHECK', 'TO_PROPOSE', 'HEARING',
                            'PROPOSED', 'DETERMINED', 'CLOSED')),
    activity_ends       date not null,
    sample_until        date not null,
    determine_by        date not null,
    sampled             boolean not null default false,
    asked_on            date,
    report_until        date,
    reminded_on         date,
    term_passed_on      date,
    not_happening       text,
    not_happening_at    timestamptz,
    activity_done       text check (activity_done in ('ALL', 'PARTLY', 'NONE')),
    obligations_met     boolean,
    check_notes         text,
    checked_by          text,
    checked_at          timestamptz,
    proposed_cents      bigint check (proposed_cents between 0 and granted_cents),
    proposed_ground     text,
    proposed_reasons    text,
    data_deviates       boolean,
    hearing_table       text,
    hearing_article     text,
    hearing_required    boolean,
    view_weighed        text,
    reports_weighed     integer,
    proposed_by         text,
    proposed_at         timestamptz,
    announced_cents     bigint,
    announced_ground    text,
    view_until          date,
    view_text           text,
    view_at             timestamptz,
    sent_back_question  text,
    late                boolean not null default false,
    version             bigint not null default 0
);
create index determination_for_sample on determination (gm_code, activity_ends) where account = 'NONE';

-- What a receiver told, as it was told: nothing of it changes.
create table activity_report (
    id             bigint generated always as identity primary key,
    case_number    text not null references determination,
    send_key       text not null unique,
    done           text not null,
    participants   integer check (participants >= 0),
    remarks        text not null default '',
    spent          jsonb not null default '[]',
    reported_at    timestamptz not null,
    late           boolean not null
);
create index activity_report_of_case on activity_report (case_number, id);

-- What is being typed, so that a break or a lost connection loses nothing.
create table activity_report_draft (
    case_number text primary key references determination,
    send_key    text not null,
    done        text not null default '',
    participants text not null default '',
    remarks     text not null default '',
    spent       jsonb not null default '{}',
    saved_at    timestamptz not null,
    version     bigint not null default 0
);

-- The decision: one a case, never above the grant, never changed.
create table determination_decision (
    case_number     text primary key references determination,
    request_number  text not null references subsidy_request,
    granted_cents   bigint not null,
    amount_cents    bigint not null check (amount_cents between 0 and granted_cents),
    ground          text,
    ex_officio      boolean not null,
    reasons         text not null,
    hearing_article text not null,
    view_weighed    text not null,
    body            text not null,
    mandate         text not null,
    decided_by      text not null,
    decided_at      timestamptz not null,
    check ((ground is null) = (amount_cents = granted_cents))
);

-- A sample: drawn once for a month, from all that could fall in it, by a rule that anyone can repeat.
create table sample_draw (
    id        bigint generated always as identity primary key,
    gm_code   text not null references municipality,
    month     date not null check (extract(day from month) = 1),
    seed      text not null,
    algorithm text not null,
    drawn_by  text not null,
    drawn_at  timestamptz not null,
    unique (gm_code, month)
);
create table sample_member (
    draw_id        bigint not null references sample_draw,
    position       integer not null,
    case_number    text not null references determination,
    request_number text not null,
    percentage     integer not null,
    rank           text not null,
    drawn          boolean not null,
    primary key (draw_id, position)
);

grant select, insert, update on determination to groeikracht_app;
grant select, insert on activity_report, determination_decision, sample_draw, sample_member to groeikracht_app;
grant select, insert, update, delete on activity_report_draft to groeikracht_app;
