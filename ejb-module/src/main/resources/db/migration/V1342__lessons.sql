-- What teams, years of programmes and meetings taught, for all municipalities of a programme. No people are in it.

-- A meeting in which those who work on a programme learn from each other.
create table intervision_meeting (
    id          bigint generated always as identity primary key,
    programme   text not null references programme,
    -- Of whoever recorded it.
    gm_code     text not null references municipality,
    held_on     date not null,
    subject     text not null check (char_length(subject) between 1 and 200),
    -- Who were there: roles and how many people, no names.
    roles       text not null check (char_length(roles) between 1 and 300),
    attendees   integer not null check (attendees between 2 and 500),
    recorded_by text not null references person,
    recorded_at timestamptz not null
);
create index intervision_meeting_of_programme on intervision_meeting (programme, held_on desc);

create table lesson (
    id               bigint generated always as identity primary key,
    -- Empty: of a team that is in no programme; then only its own municipality sees it.
    programme        text references programme,
    gm_code          text not null references municipality,
    -- Empty: about all themes.
    theme            text not null check (char_length(theme) <= 120),
    words            text not null check (char_length(words) between 1 and 4000),
    source           text not null check (source in ('STOPPED', 'TEAM', 'YEAR', 'CLOSE', 'MEETING')),
    team             text references team,
    meeting          bigint references intervision_meeting,
    learnt_on        date not null,
    recorded_by      text not null references person,
    recorded_at      timestamptz not null,
    -- Out of sight, such as when a name of somebody slipped in.
    withdrawn_on     date,
    search           tsvector not null generated always as (to_tsvector('pg_catalog.dutch', theme || ' ' || words)) stored,
    check ((source = 'MEETING') = (meeting is not null)),
    check (source not in ('STOPPED', 'TEAM') or team is not null)
);
create index lesson_search on lesson using gin (search);
create index lesson_of_programme on lesson (programme, learnt_on desc);
create index lesson_of_municipality on lesson (gm_code, learnt_on desc);

create function lesson_stays() returns trigger language plpgsql as $$
begin
    raise exception 'What was learnt stays as it was written';
end
$$;
create trigger lesson_stays before update on lesson for each row
    when ((old.programme, old.gm_code, old.theme, old.words, old.source, old.team, old.meeting, old.learnt_on)
        is distinct from (new.programme, new.gm_code, new.theme, new.words, new.source, new.team, new.meeting, new.learnt_on)
        or old.withdrawn_on is not null)
    execute function lesson_stays();
create trigger intervision_meeting_stays before update or delete on intervision_meeting
    for each row execute function programme_record_stays();

grant select, insert on intervision_meeting to groeikracht_app;
grant select, insert, update (withdrawn_on) on lesson to groeikracht_app;
