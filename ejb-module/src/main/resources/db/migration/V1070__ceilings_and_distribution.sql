-- Where and when a ceiling was made known, how its money is distributed, and the rounds in which that happens.

-- A ceiling, or a change of it, as it was published (Awb 4:27); what was never published has no row.
create table ceiling_publication (
    movement_id   bigint primary key references budget_movement,
    ceiling_id    bigint not null references budget_ceiling,
    published_on  date not null,
    gazette       text not null check (char_length(gazette) between 1 and 200),
    -- Awb 4:28: the three conditions under which a lowering also binds who had asked already.
    before_budget boolean not null default false,
    announced     boolean not null default false,
    from_budget   boolean not null default false,
    registered_by text not null references person,
    registered_at timestamptz not null
);
create index ceiling_publication_of_ceiling on ceiling_publication (ceiling_id);

-- What was added to a ceiling for a request that a late publication or lowering does not touch (Awb 4:27, 2nd paragraph).
create table ceiling_honour (
    movement_id bigint primary key references budget_movement,
    ceiling_id  bigint not null references budget_ceiling,
    case_number text not null
);
create index ceiling_honour_of_ceiling on ceiling_honour (ceiling_id);

-- The ceiling as it was when a decision was first taken: an objection is judged by it (Awb 4:25, 3rd paragraph).
create table ceiling_at_decision (
    case_number     text primary key,
    ceiling_id      bigint not null references budget_ceiling,
    at              timestamptz not null,
    -- As it holds for this request; empty when none does.
    effective_cents bigint,
    ceiling_cents   bigint not null,
    reserved_cents  bigint not null,
    granted_cents   bigint not null,
    own_cents       bigint not null
);

create function ceiling_record_stays() returns trigger language plpgsql as $$
begin
    raise exception 'What was published, honoured, drawn or decided about a ceiling stays as it is';
end
$$;
create trigger ceiling_publication_stays before update or delete on ceiling_publication
    for each row execute function ceiling_record_stays();
create trigger ceiling_honour_stays before update or delete on ceiling_honour
    for each row execute function ceiling_record_stays();
create trigger ceiling_at_decision_stays before update or delete on ceiling_at_decision
    for each row execute function ceiling_record_stays();

-- Awb 4:26: how the money is distributed is part of the published rules, so of the version of the scheme.
alter table scheme_version
    add distribution_system text not null default 'ORDER_OF_COMPLETENESS' check (distribution_system in
        ('ORDER_OF_COMPLETENESS', 'TENDER', 'EQUAL_SPLIT', 'LOTTERY')),
    add partial_up_to_rest  boolean not null default true,
    add tender_criteria     jsonb not null default '[]',
    add minimum_score       integer not null default 0 check (minimum_score between 0 and 100),
    add tie_rule            text not null default 'DRAW' check (tie_rule in ('DRAW', 'HEAVIEST_CRITERION')),
    add assessors           integer not null default 2 check (assessors between 2 and 5),
    add committee_advises   boolean not null default false;

-- A round: all requests of a version of a scheme that share its money, or those complete on the day that it ran out.
create table distribution_round (
    case_number       text primary key check (case_number ~ '^[A-Z]{2,4}-[0-9]{4}-[0-9]{4,7}$'),
    version           bigint not null,
    gm_code           text not null references municipality,
    scheme_version_id bigint not null references scheme_version,
    ceiling_id        bigint not null references budget_ceiling,
    system            text not null check (system in ('ORDER_OF_COMPLETENESS', 'TENDER', 'EQUAL_SPLIT', 'LOTTERY')),
    closes_on         date not null,
    state             text not null check (state in ('OPEN', 'SCORING', 'ADVICE_ASKED', 'TO_RANK', 'DRAWING', 'RANKED', 'FIXED')),
    opened_at         timestamptz not null,
    -- Half of the seed of a draw, made when the participants were fixed; until the draw only its hash is shown.
    secret            text not null check (secret ~ '^[0-9a-f]{64}$'),
    confirmed_by      text references person,
    confirmed_at      timestamptz,
    participants_hash text,
    advice            text,
    advised_by        text references person,
    advised_at        timestamptz,
    fixed_by          text references person,
    fixed_at          timestamptz,
    mandate           text,
    reasons           text,
    pool_cents        bigint,
    escalated         boolean not null default false,
    unique (ceiling_id, scheme_version_id, system, closes_on)
);
create index distribution_round_of_municipality on distribution_round (gm_code, opened_at desc);

-- A request is in one round only.
create table round_participant (
    case_number  text primary key,
    round_number text not null references distribution_round,
    title        text not null,
    asked_cents  bigint not null check (asked_cents > 0),
    complete_on  date not null,
    excluded     text check (excluded in ('WITHDRAWN', 'NOT_ELIGIBLE', 'LATE', 'DECIDED')),
    place        integer,
    share_cents  bigint check (share_cents between 0 and asked_cents),
    below_minimum boolean not null default false
);
create index round_participant_of_round on round_participant (round_number);

-- What one assessor gives one request on one criterion; given once, all at the same time.
create table round_score (
    round_number text not null references distribution_round,
    case_number  text not null references round_participant,
    criterion    text not null,
    assessor     text not null references person,
    points       integer not null check (points between 0 and 10),
    given_at     timestamptz not null,
    primary key (round_number, assessor, case_number, criterion)
);

-- Awb 2:4 and 2:5: who takes part in judging declares to have no interest, and to keep what is read confidential.
create table round_declaration (
    round_number text not null references distribution_round,
    username     text not null references person,
    interest_in  text not null default '',
    declared_at  timestamptz not null,
    primary key (round_number, username)
);

-- Drawn once: the key sees to that, and nobody may change it.
create table round_draw (
    round_number text primary key references distribution_round,
    witness      text not null check (char_length(witness) between 1 and 200),
    witness_word text not null check (char_length(witness_word) between 8 and 200),
    seed         text not null check (seed ~ '^[0-9a-f]{64}$'),
    drawn_by     text not null references person,
    drawn_at     timestamptz not null
);
create trigger round_score_stays before update or delete on round_score
    for each row execute function ceiling_record_stays();
create trigger round_declaration_stays before update or delete on round_declaration
    for each row execute function ceiling_record_stays();
create trigger round_draw_stays before update or delete on round_draw
    for each row execute function ceiling_record_stays();

grant select, insert on ceiling_publication, ceiling_honour, ceiling_at_decision, round_score, round_declaration,
    round_draw to groeikracht_app;
grant select, insert, update on distribution_round, round_participant to groeikracht_app;
