-- What a team asks its neighbours: themes to rank, an open question, and who wants to join. Answers are nobody's: they
-- do not know the code with which they came, nor whoever wants to join.

-- The numbers by which questionnaires work. A change is a new row; a municipality may add a newer row of its own.
create table questionnaire_setting (
    gm_code    text references municipality,
    what       text not null check (what in ('SMALLEST_GROUP', 'LEAST_SECONDS', 'ANSWERS_PER_HOUR', 'JOINER_DAYS',
                   'MOST_CODES')),
    value      integer not null check (value >= 0),
    valid_from date not null
);
create unique index questionnaire_setting_of_day
    on questionnaire_setting (coalesce(gm_code, ''), what, valid_from);
insert into questionnaire_setting (what, value, valid_from) values
    -- Of fewer people than this no figure is shown.
    ('SMALLEST_GROUP', 5, '2000-01-01'),
    -- Nobody reads and answers faster.
    ('LEAST_SECONDS', 3, '2000-01-01'),
    -- From one address on the internet, where no codes are asked; also the wrong codes that may be tried.
    ('ANSWERS_PER_HOUR', 20, '2000-01-01'),
    -- So long after the end are the details kept of who wanted to join and was not asked.
    ('JOINER_DAYS', 60, '2000-01-01'),
    ('MOST_CODES', 2000, '2000-01-01');

create table questionnaire (
    id             bigint generated always as identity primary key,
    version        bigint not null,
    -- In the address of its page.
    code           text not null unique check (code ~ '^[2-9A-HJKMNP-Z]{8}$'),
    team           text not null references team,
    gm_code        text not null references municipality,
    -- As the team was called when it asked.
    team_name      text not null check (char_length(team_name) between 1 and 120),
    place          text not null check (char_length(place) between 1 and 120),
    title          text not null check (char_length(title) between 1 and 120),
    introduction   text not null check (char_length(introduction) <= 1000),
    open_question  text not null check (char_length(open_question) <= 200),
    group_question text not null check (char_length(group_question) <= 200),
    by_code        boolean not null,
    state          text not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    opened_on      date,
    -- The last day to answer.
    closes_on      date not null,
    closed_on      date,
    made_by        text not null references person,
    made_at        timestamptz not null,
    check ((state = 'DRAFT') = (opened_on is null)),
    check ((state = 'CLOSED') = (closed_on is not null))
);
create index questionnaire_of_team on questionnaire (team, id);
-- A team asks one thing at a time.
create unique index questionnaire_in_hand on questionnaire (team) where state <> 'CLOSED';

create table questionnaire_theme (
    id            bigint generated always as identity primary key,
    questionnaire bigint not null references questionnaire,
    name          text not null check (char_length(name) between 1 and 80),
    unique (questionnaire, name),
    unique (id, questionnaire)
);

-- The answers to the question that tells groups apart, such as streets.
create table questionnaire_group (
    id            bigint generated always as identity primary key,
    questionnaire bigint not null references questionnaire,
    name          text not null check (char_length(name) between 1 and 80),
    unique (questionnaire, name),
    unique (id, questionnaire)
);

-- One for each household. Which answer came with it is not kept.
create table questionnaire_code (
    code          text primary key check (code ~ '^[2-9A-HJKMNP-Z]{8}$'),
    questionnaire bigint not null references questionnaire,
    used          boolean not null default false
);
create index questionnaire_code_of on questionnaire_code (questionnaire, code);

create table questionnaire_answer (
    id            uuid primary key,
    questionnaire bigint not null references questionnaire,
    answered_on   date not null,
    in_group      bigint,
    open_answer   text not null check (char_length(open_answer) <= 1000),
    unique (id, questionnaire),
    foreign key (in_group, questionnaire) references questionnaire_group (id, questionnaire)
);
create index questionnaire_answer_of on questionnaire_answer (questionnaire, answered_on);

-- The themes of an answer, the most important first. Both are of the same questionnaire.
create table questionnaire_choice (
    answer        uuid not null,
    questionnaire bigint not null,
    place         integer not null check (place between 1 and 3),
    theme         bigint not null,
    primary key (answer, place),
    unique (answer, theme),
    foreign key (answer, questionnaire) references questionnaire_answer (id, questionnaire),
    foreign key (theme, questionnaire) references questionnaire_theme (id, questionnaire)
);

-- Who wants to join or help, and agreed that this is kept. Gone as soon as the guide has asked them, and some time after
-- the end in any case.
create table questionnaire_joiner (
    id            uuid primary key,
    questionnaire bigint not null references questionnaire,
    first_name    text not null check (char_length(first_name) between 1 and 60),
    contact       text not null check (char_length(contact) between 1 and 254),
    wish          text not null check (wish in ('JOIN', 'HELP')),
    consent_on    date not null
);
create index questionnaire_joiner_of on questionnaire_joiner (questionnaire);

grant select on questionnaire_setting to groeikracht_app;
grant select, insert, update on questionnaire to groeikracht_app;
grant select, insert, delete on questionnaire_theme, questionnaire_group to groeikracht_app;
grant select, insert on questionnaire_code to groeikracht_app;
grant update (used) on questionnaire_code to groeikracht_app;
-- An answer that was given stays as it was given.
grant select, insert on questionnaire_answer, questionnaire_choice to groeikracht_app;
grant select, insert, delete on questionnaire_joiner to groeikracht_app;

-- No answer to what does not ask (any more), and no theme is changed under answers that were given.
create function questionnaire_asks() returns trigger language plpgsql as $$
begin
    perform from questionnaire where id = new.questionnaire and state = 'OPEN' for share;
    if not found then
        raise exception 'Questionnaire % is not open', new.questionnaire using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger questionnaire_asks before insert on questionnaire_answer
    for each row execute function questionnaire_asks();
create function questionnaire_is_draft() returns trigger language plpgsql as $$
begin
    perform from questionnaire where id = coalesce(new.questionnaire, old.questionnaire) and state = 'DRAFT';
    if not found then
        raise exception 'The questionnaire is no draft any more' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger questionnaire_theme_of_draft before insert or delete on questionnaire_theme
    for each row execute function questionnaire_is_draft();
create trigger questionnaire_group_of_draft before insert or delete on questionnaire_group
    for each row execute function questionnaire_is_draft();
