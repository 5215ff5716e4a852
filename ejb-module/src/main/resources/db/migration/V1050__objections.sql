-- Objections (Awb chapters 6 and 7): an own case that follows from a request.

-- What is proposed for the repair of a default; the body itself sets that term.
insert into legal_term (rule, name, article, amount, unit, source, direction, lengthening, valid_from) values
    ('objection-repair', 'Bezwaar aanvullen (gebruikelijk)', 'Awb 6:6', 2, 'WEEKS', 'AUTHORITY', 'FORWARD', 'DERIVED',
     '1994-01-01');

create table objection (
    case_number        text primary key references case_card,
    version            bigint not null,
    gm_code            text not null references municipality,
    origin             text not null references case_card,
    contested          text not null references case_card,
    -- Null for what only prepares a decision (Awb 6:3).
    contested_kind     text,
    contested_by       text,
    contested_at       timestamptz not null,
    contested_cents    bigint not null check (contested_cents >= 0),
    -- Null while the decision was not sent yet: a premature objection (Awb 6:10).
    sent_on            date,
    objection_until    date,

    state              text not null check (state in ('RECEIVED', 'REPAIR_ASKED', 'REPAIR_TERM_PASSED', 'ADMITTED',
                           'HEARING_PLANNED', 'IN_RECONSIDERATION', 'PROPOSED', 'INADMISSIBLE', 'UNFOUNDED', 'FOUNDED',
                           'WITHDRAWN')),
    channel            text not null check (channel in ('ONLINE', 'POST', 'COUNTER')),
    received_at        timestamptz not null,
    received_on        date not null,
    postmarked_on      date check (postmarked_on <= received_on),
    registered_by      text references person,

    objector_name      text not null check (char_length(objector_name) between 1 and 120),
    objector_address   text not null check (char_length(objector_address) <= 300),
    email              text check (char_length(email) <= 254),
    grounds            text not null check (char_length(grounds) <= 4000),
    signed             boolean not null,
    late_reason        text not null check (char_length(late_reason) <= 4000),
    costs_asked        boolean not null,

    timeliness         text not null check (timeliness in ('IN_TIME', 'IN_TIME_BY_POST', 'PREMATURE', 'LATE')),
    excused            boolean,
    admission_reason   text not null default '',
    commission         boolean not null default false,
    handler            text references person,

    hearing_on         date,
    hearing_at         text,
    hearing_place      text,
    hearing_skipped    text check (hearing_skipped in ('INADMISSIBLE', 'UNFOUNDED', 'WAIVED', 'NO_ANSWER', 'MET')),
    hearing_reason     text,
    heard_by           text,
    hearing_report     text,
    commission_advice  text,
    commission_verdict text check (commission_verdict in ('INADMISSIBLE', 'UNFOUNDED', 'FOUNDED')),
    heard_at           timestamptz,
    reported_by        text references person,

    verdict            text check (verdict in ('INADMISSIBLE', 'UNFOUNDED', 'FOUNDED')),
    proposed_kind      text,
    proposed_cents     bigint check (proposed_cents >= 0),
    proposed_ground    text,
    proposed_reasons   text,
    proposed_defect    text,
    deviation          text,
    proposed_costs     bigint check (proposed_costs >= 0),
    costs_reason       text,
    proposed_by        text references person,
    proposed_at        timestamptz,
    question           text,

    letter             uuid references document,
    withdrawn_at       timestamptz,
    withdrawal_reason  text,
    escalated          boolean not null
);
create index objection_of_origin on objection (origin);
-- One objection of one person against one decision runs at a time.
create unique index objection_running on objection (contested, lower(objector_name))
    where state not in ('INADMISSIBLE', 'UNFOUNDED', 'FOUNDED', 'WITHDRAWN');

create table objection_repair (
    case_number text not null references objection,
    position    integer not null,
    asked_on    date not null,
    until       date not null check (until > asked_on),
    items       text not null,
    repaired_on date,
    answer      text,
    passed      boolean not null,
    primary key (case_number, position)
);

create table objection_postponement (
    case_number text not null references objection,
    position    integer not null,
    decided_on  date not null,
    weeks       integer check (weeks > 0),
    until       date,
    reason      text not null check (char_length(reason) <= 4000),
    primary key (case_number, position),
    check ((weeks is null) <> (until is null))
);

-- Decisions on the same subsidy that came while the objection ran, and are part of it (Awb 6:19).
create table objection_included (
    case_number text not null references objection,
    included    text not null references case_card,
    sent_on     date not null,
    primary key (case_number, included)
);

-- What was decided is never changed: who disagrees goes to court.
create table objection_decision (
    case_number   text primary key references objection,
    verdict       text not null check (verdict in ('INADMISSIBLE', 'UNFOUNDED', 'FOUNDED')),
    new_kind      text check ((verdict = 'FOUNDED') = (new_kind is not null)),
    new_cents     bigint not null check (new_cents >= 0),
    extra_cents   bigint not null check (extra_cents >= 0),
    ground        text,
    reasons       text not null,
    defect        text not null,
    costs_cents   bigint not null check (costs_cents >= 0),
    costs_reason  text not null,
    body          text not null,
    mandate       text not null,
    decided_by    text not null references person,
    decided_at    timestamptz not null
);

-- What a resident typed and did not send yet.
create table objection_draft (
    origin      text primary key references case_card,
    contested   text not null,
    grounds     text not null,
    late_reason text not null,
    costs_asked boolean not null,
    saved_at    timestamptz not null
);

grant select, insert, update on objection to groeikracht_app;
grant select, insert, update, delete on objection_repair, objection_postponement, objection_draft to groeikracht_app;
grant select, insert on objection_included, objection_decision to groeikracht_app;
