-- Neighbourhood teams and the people in them. Of members as little as possible, with their consent, and removable.

create table team (
    -- Also the business key of the team's growth cycle.
    number             text primary key,
    version            bigint not null,
    gm_code            text not null references municipality,
    name               text not null check (char_length(name) between 1 and 120),
    place              text not null check (char_length(place) between 1 and 120),
    neighbourhood_code text,
    neighbourhood_year integer,
    inhabitants        integer check (inhabitants between 1 and 1000000),
    origin             text not null check (origin in ('PROGRAMME', 'OWN_REQUEST', 'ASSOCIATION', 'MERGER', 'SPLIT')),
    programme          text,
    approach           text not null,
    association        text not null check (char_length(association) <= 120),
    theme              text not null check (char_length(theme) <= 120),
    founded_on         date not null,
    guide              text references person,
    contact            text references person,
    foreign key (neighbourhood_code, neighbourhood_year) references neighbourhood (code, year),
    check ((origin = 'PROGRAMME') <= (programme is not null))
);
create index team_of_municipality on team (gm_code, name);
create index team_of_programme on team (programme) where programme is not null;

create table team_member (
    id           bigint generated always as identity primary key,
    version      bigint not null,
    team         text not null references team,
    first_name   text not null check (char_length(first_name) between 1 and 60),
    contact      text not null check (char_length(contact) <= 254),
    initiator    boolean not null,
    role         text not null check (char_length(role) <= 120),
    skills       text not null check (skills ~ '^((TECHNICAL|FINANCIAL|ORGANISATIONAL|COMMUNICATION)(,|$))*$'),
    joined_on    date not null,
    consent_at   timestamptz not null,
    -- Of the secret link to what is kept of this member, only a hash.
    key_hash     text not null unique check (char_length(key_hash) = 64)
);
create index team_member_of_team on team_member (team, id);

create table team_partner (
    id    bigint generated always as identity primary key,
    team  text not null references team,
    name  text not null check (char_length(name) between 1 and 120),
    about text not null check (char_length(about) <= 300),
    unique (team, name)
);

-- From which teams a team came: the two that merged, or the one that split.
create table team_predecessor (
    team        text not null references team,
    predecessor text not null references team check (predecessor <> team),
    primary key (team, predecessor)
);
create index team_predecessor_of on team_predecessor (predecessor);

grant select, insert, update on team to groeikracht_app;
-- A member who wants to be removed is removed.
grant select, insert, update, delete on team_member to groeikracht_app;
grant select, insert, delete on team_partner to groeikracht_app;
grant select, insert on team_predecessor to groeikracht_app;
