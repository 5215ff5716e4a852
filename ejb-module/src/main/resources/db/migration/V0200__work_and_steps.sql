-- What the inbox and the monitoring read: projections, written in the transaction of the engine's own change.

-- The facts of a case that a list of work shows. The domain that owns the case keeps them up to date.
create table case_card (
    case_number     text primary key,
    gm_code         text not null references municipality,
    scheme_id       bigint,
    subject         text not null,
    applicant       text not null,
    amount_cents    bigint not null default 0 check (amount_cents >= 0),
    area            text,
    neighbourhood   text,
    theme           text,
    accent          boolean not null default false,
    received_on     date not null,
    -- the last day of the decision term: while it runs, and kept once it does not run any more
    decide_by       date,
    term_through    date,
    suspended_since date,
    suspended_until date,
    advice_until    date,
    escalated       boolean not null default false,
    state           text not null,
    handler         text
);
create index case_card_of_municipality on case_card (gm_code, received_on, case_number);

-- One row per open task, or per moment at which a case waits for someone outside.
create table work_item (
    id              text primary key,
    waiting         boolean not null,
    activity_id     text not null,
    case_number     text not null references case_card,
    process_key     text not null,
    process_version integer not null,
    step            text not null,
    step_name       text,
    group_role      text,
    assignee        text,
    created         timestamptz not null,
    -- copied from the card
    gm_code         text not null,
    scheme_id       bigint,
    subject         text not null,
    applicant       text not null,
    amount_cents    bigint not null,
    area            text,
    neighbourhood   text,
    theme           text,
    accent          boolean not null,
    received_on     date not null,
    decide_by       date,
    suspended_since date,
    suspended_until date,
    advice_until    date,
    escalated       boolean not null,
    state           text not null,
    -- the last day for this work: an adviser's is that of the advice; none while the clock stands still
    deadline        date not null generated always as (
        case when suspended_since is not null then date 'infinity'
             when group_role = 'adviser' and advice_until is not null then advice_until
             else coalesce(decide_by, date 'infinity') end) stored,
    -- the order of the list: computed when it is looked at, stale when older than the day
    score           integer not null default 0,
    scored_on       date not null default '-infinity'
);
create index work_item_of_case on work_item (case_number);
create index work_item_by_score on work_item (gm_code, group_role, score desc, id);
create index work_item_by_deadline on work_item (gm_code, group_role, deadline, id);
create index work_item_by_receipt on work_item (gm_code, group_role, received_on, id);
create index work_item_of_person on work_item (assignee, gm_code) where assignee is not null;
create index work_item_free on work_item (gm_code, group_role, score desc, id) where assignee is null and not waiting;
create index work_item_waiting on work_item (gm_code, group_role) where waiting;
create index work_item_to_score on work_item (scored_on);

-- One row per element of a diagram that a case passed: what monitoring counts.
create table step_fact (
    id              text primary key,
    case_number     text not null,
    gm_code         text not null,
    scheme_id       bigint,
    process_key     text not null,
    process_version integer not null,
    step            text not null,
    step_name       text,
    kind            text not null,
    role            text,
    created         timestamptz not null,
    claimed         timestamptz,
    completed       timestamptz,
    who             text,
    outcome         text not null check (outcome in ('running', 'completed', 'cancelled'))
);
create index step_fact_of_case on step_fact (case_number, created);
create index step_fact_by_step on step_fact (gm_code, process_key, step, created);
create index step_fact_running on step_fact (gm_code, process_key, step) where completed is null;

-- A list that someone keeps: a name for a set of filters.
create table saved_list (
    id       bigint generated always as identity primary key,
    username text not null,
    name     text not null check (length(name) between 1 and 60),
    query    text not null check (length(query) <= 1000),
    unique (username, name)
);

grant select, insert, update on case_card, step_fact to groeikracht_app;
grant select, insert, update, delete on work_item, saved_list to groeikracht_app;
-- Only a rebuild from the engine empties the facts.
grant delete on step_fact to groeikracht_app;
