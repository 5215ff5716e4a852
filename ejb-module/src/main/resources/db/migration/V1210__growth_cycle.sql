-- How teams grow: phases, evidence, evaluations, guidance in hours, agreements with the municipality.

create table growth_cycle (
    team           text primary key references team,
    version        bigint not null,
    gm_code        text not null references municipality,
    phase          text not null check (phase in ('INITIATE', 'ACTIVATE', 'STRUCTURE', 'GROW', 'SUSTAIN')),
    state          text not null check (state in ('RUNNING', 'STOPPED', 'INDEPENDENT', 'MERGED', 'SPLIT')),
    started_on     date not null,
    phase_since    date not null,
    evaluation_due date not null,
    more_support   boolean not null,
    restart_until  date,
    lessons        text check (char_length(lessons) <= 4000),
    ended_on       date,
    check ((state = 'RUNNING') = (ended_on is null))
);
create index growth_cycle_of_municipality on growth_cycle (gm_code, state, phase);

-- Each stay in a phase, and why it began.
create table growth_span (
    id         bigint generated always as identity primary key,
    team       text not null references growth_cycle,
    phase      text not null check (phase in ('INITIATE', 'ACTIVATE', 'STRUCTURE', 'GROW', 'SUSTAIN')),
    entered_on date not null,
    left_on    date,
    cause      text not null check (cause in ('START', 'READY', 'STEP_BACK', 'RESTART')),
    reasons    text not null check (char_length(reasons) <= 4000)
);
create index growth_span_of_team on growth_span (team, id);

create table growth_evidence (
    id          bigint generated always as identity primary key,
    team        text not null references growth_cycle,
    phase       text not null check (phase in ('INITIATE', 'ACTIVATE', 'STRUCTURE', 'GROW', 'SUSTAIN')),
    kind        text not null check (kind in ('IDEA', 'QUESTIONNAIRE', 'PLAN', 'ACTION', 'ACTION_ALONE', 'LEGAL_FORM', 'INCOME')),
    done        text not null check (char_length(done) between 1 and 2000),
    results     text not null check (char_length(results) <= 2000),
    happened_on date not null,
    document    uuid references document,
    recorded_by text not null references person,
    recorded_at timestamptz not null
);
create index growth_evidence_of_team on growth_evidence (team, id);

-- That guide and team confirmed together that a phase was done. Of the member who spoke for the team no name is copied.
create table growth_confirmation (
    id           bigint generated always as identity primary key,
    team         text not null references growth_cycle,
    phase        text not null,
    guide        text not null references person,
    member       bigint references team_member on delete set null,
    proposed     boolean not null,
    reasons      text not null check (char_length(reasons) <= 2000),
    table_label  text not null,
    confirmed_at timestamptz not null
);
create index growth_confirmation_of_team on growth_confirmation (team, id);

create table growth_evaluation (
    id       bigint generated always as identity primary key,
    team     text not null references growth_cycle,
    phase    text not null,
    due_on   date not null,
    held_on  date not null,
    outcome  text not null check (outcome in ('CONTINUE', 'MORE_SUPPORT', 'STEP_BACK', 'STOP')),
    to_phase text,
    reasons  text not null check (char_length(reasons) between 1 and 4000),
    member   bigint references team_member on delete set null,
    guide    text not null references person
);
create index growth_evaluation_of_team on growth_evaluation (team, id);

create table guidance_hours (
    id          bigint generated always as identity primary key,
    team        text not null references growth_cycle,
    phase       text not null check (phase in ('INITIATE', 'ACTIVATE', 'STRUCTURE', 'GROW', 'SUSTAIN')),
    kind        text not null check (kind in ('PROCESS', 'COMMUNICATION', 'TECHNICAL')),
    spent_on    date not null,
    minutes     integer not null check (minutes between 1 and 1440),
    note        text not null check (char_length(note) <= 300),
    recorded_by text not null references person
);
create index guidance_hours_of_team on guidance_hours (team, spent_on);

-- How much guidance a phase is meant to take; less in each phase, to almost nothing. A new norm is a row.
create table guidance_norm (
    approach   text not null,
    phase      text not null check (phase in ('INITIATE', 'ACTIVATE', 'STRUCTURE', 'GROW', 'SUSTAIN')),
    kind       text not null check (kind in ('PROCESS', 'COMMUNICATION', 'TECHNICAL')),
    minutes    integer not null check (minutes >= 0),
    valid_from date not null,
    primary key (approach, phase, kind, valid_from)
);
insert into guidance_norm (approach, phase, kind, minutes, valid_from) values
    ('standard', 'INITIATE',  'PROCESS', 1200, '2020-01-01'), ('standard', 'INITIATE',  'COMMUNICATION', 480, '2020-01-01'), ('standard', 'INITIATE',  'TECHNICAL', 120, '2020-01-01'),
    ('standard', 'ACTIVATE',  'PROCESS', 1440, '2020-01-01'), ('standard', 'ACTIVATE',  'COMMUNICATION', 720, '2020-01-01'), ('standard', 'ACTIVATE',  'TECHNICAL', 240, '2020-01-01'),
    ('standard', 'STRUCTURE', 'PROCESS',  960, '2020-01-01'), ('standard', 'STRUCTURE', 'COMMUNICATION', 480, '2020-01-01'), ('standard', 'STRUCTURE', 'TECHNICAL', 360, '2020-01-01'),
    ('standard', 'GROW',      'PROCESS',  720, '2020-01-01'), ('standard', 'GROW',      'COMMUNICATION', 360, '2020-01-01'), ('standard', 'GROW',      'TECHNICAL', 360, '2020-01-01'),
    ('standard', 'SUSTAIN',   'PROCESS',  240, '2020-01-01'), ('standard', 'SUSTAIN',   'COMMUNICATION', 120, '2020-01-01'), ('standard', 'SUSTAIN',   'TECHNICAL', 120, '2020-01-01');

-- The plan of one team, where it differs from the norm.
create table guidance_plan (
    team    text not null references growth_cycle,
    phase   text not null check (phase in ('INITIATE', 'ACTIVATE', 'STRUCTURE', 'GROW', 'SUSTAIN')),
    kind    text not null check (kind in ('PROCESS', 'COMMUNICATION', 'TECHNICAL')),
    minutes integer not null check (minutes >= 0),
    primary key (team, phase, kind)
);

-- When something about a team asks attention. A new value is a row.
create table growth_setting (
    what       text not null check (what in ('EVALUATION_MONTHS', 'EVALUATION_GRACE_DAYS', 'STAGNATION_DAYS', 'TALK_MONTHS',
                   'RESTART_MONTHS', 'LOW_GUIDANCE_MINUTES')),
    value      integer not null check (value > 0),
    valid_from date not null,
    primary key (what, valid_from)
);
insert into growth_setting (what, value, valid_from) values
    ('EVALUATION_MONTHS', 6, '2020-01-01'), ('EVALUATION_GRACE_DAYS', 14, '2020-01-01'),
    ('STAGNATION_DAYS', 120, '2020-01-01'), ('TALK_MONTHS', 12, '2020-01-01'),
    ('RESTART_MONTHS', 24, '2020-01-01'), ('LOW_GUIDANCE_MINUTES', 240, '2020-01-01');

-- Goals, activities and division of roles, signed by the team and by the municipality. A change is a new agreement.
create table team_agreement (
    id            bigint generated always as identity primary key,
    version       bigint not null,
    team          text not null references growth_cycle,
    goals         text not null check (char_length(goals) between 1 and 4000),
    activities    text not null check (char_length(activities) between 1 and 4000),
    role_division text not null check (char_length(role_division) between 1 and 4000),
    trust         text not null check (char_length(trust) <= 4000),
    drafted_by    text not null references person,
    drafted_on    date not null,
    member        bigint references team_member on delete set null,
    team_on       date,
    official      text references person,
    official_on   date,
    check (official_on is null or team_on is not null)
);
create index team_agreement_of_team on team_agreement (team, id);

create table yearly_talk (
    id          bigint generated always as identity primary key,
    team        text not null references growth_cycle,
    held_on     date not null,
    report      text not null check (char_length(report) between 1 and 4000),
    recorded_by text not null references person
);
create index yearly_talk_of_team on yearly_talk (team, held_on);

-- Themes that exist in the neighbourhood but are not taken up now.
create table waiting_theme (
    id          bigint generated always as identity primary key,
    team        text not null references growth_cycle,
    theme       text not null check (char_length(theme) between 1 and 120),
    noted_on    date not null,
    taken_up_on date,
    unique (team, theme)
);

grant select, insert, update on growth_cycle, growth_span, team_agreement, waiting_theme to groeikracht_app;
grant select, insert on growth_evidence, growth_confirmation, growth_evaluation, guidance_hours, yearly_talk to groeikracht_app;
grant select, insert, update on guidance_plan to groeikracht_app;
grant select on guidance_norm, growth_setting to groeikracht_app;
