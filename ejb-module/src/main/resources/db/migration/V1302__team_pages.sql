-- What a team shows of itself to everybody. The team writes it; a guide can take it offline, with a reason.

create table team_page (
    team            text primary key references team,
    version         bigint not null,
    gm_code         text not null references municipality,
    story           text not null check (char_length(story) <= 4000),
    contact         text not null check (char_length(contact) <= 254),
    shown           boolean not null,
    edited_on       date not null,
    offline_because text check (char_length(offline_because) between 1 and 1000),
    offline_by      text references person,
    offline_on      date,
    check (num_nulls(offline_because, offline_by, offline_on) in (0, 3))
);

create table team_date (
    id      bigint generated always as identity primary key,
    team    text not null references team_page,
    held_on date not null,
    what    text not null check (char_length(what) between 1 and 200),
    place   text not null check (char_length(place) <= 120)
);
create index team_date_of_team on team_date (team, held_on);

grant select, insert, update on team_page to groeikracht_app;
grant select, insert, delete on team_date to groeikracht_app;
