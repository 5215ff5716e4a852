-- Help without money: what residents expect of the municipality, its answer, and what grows out of it.

-- The numbers by which help works. A change is a new row; a municipality may add a newer row of its own.
create table support_setting (
    gm_code    text references municipality,
    what       text not null check (what in ('ANSWER_DAYS', 'WARN_DAYS', 'QUIET_DAYS')),
    value      integer not null check (value between 1 and 365),
    valid_from date not null
);
create unique index support_setting_of_day on support_setting (coalesce(gm_code, ''), what, valid_from);
insert into support_setting (what, value, valid_from) values
    -- Within so many days the municipality promises an answer. Its own promise, not a term of the law.
    ('ANSWER_DAYS', 14, '2000-01-01'),
    -- So long before the end of that term whoever has the question is warned.
    ('WARN_DAYS', 3, '2000-01-01'),
    -- So long after an answer the resident can ask further.
    ('QUIET_DAYS', 21, '2000-01-01');

create table support_request (
    -- Also the business key of its process.
    number             text primary key,
    version            bigint not null,
    gm_code            text not null references municipality,
    wish               text not null check (wish in ('QUESTION', 'ADVICE', 'PEOPLE', 'PLACE', 'NOTHING')),
    title              text not null check (char_length(title) between 1 and 120),
    about              text not null check (char_length(about) between 1 and 4000),
    name               text not null check (char_length(name) between 1 and 120),
    email              text not null check (char_length(email) between 3 and 254),
    phone              text not null check (char_length(phone) <= 30),
    neighbourhood_code text,
    neighbourhood_year integer,
    -- Of the secret link to its status page only a hash is kept; the same link never makes two.
    key_hash           text not null unique check (char_length(key_hash) = 64),
    received_at        timestamptz not null,
    -- The last day of the promised term; null when nothing is asked or all is answered.
    answer_by          date,
    state              text not null check (state in ('REGISTERED', 'NEW', 'TAKEN', 'ANSWERED', 'ASKED_AGAIN', 'CLOSED',
                           'DROPPED')),
    contact            text references person,
    raised             boolean not null,
    -- What the contact person thinks that it could become.
    may_become         text check (may_become in ('REQUEST', 'TEAM')),
    foreign key (neighbourhood_code, neighbourhood_year) references neighbourhood (code, year),
    check ((wish = 'NOTHING') = (state = 'REGISTERED')),
    check ((answer_by is not null) = (state in ('NEW', 'TAKEN', 'ASKED_AGAIN'))),
    check (state not in ('TAKEN', 'ANSWERED', 'ASKED_AGAIN') or contact is not null)
);
create index support_request_of_municipality on support_request (gm_code, received_at desc, number);

create table support_message (
    id         bigint generated always as identity primary key,
    request    text not null references support_request,
    body       text not null check (char_length(body) between 1 and 4000),
    -- Null when the resident wrote it.
    written_by text references person,
    written_at timestamptz not null
);
create index support_message_of_request on support_message (request, id);

-- What grew out of it: a request for money or a team. Each of those has one origin at most.
create table support_growth (
    request  text not null references support_request,
    target   text primary key,
    kind     text not null check (kind in ('REQUEST', 'TEAM')),
    grown_at timestamptz not null
);
create index support_growth_of_request on support_growth (request, grown_at);

grant select on support_setting to groeikracht_app;
grant select, insert on support_request, support_message, support_growth to groeikracht_app;
grant update (version, answer_by, state, contact, raised, may_become) on support_request to groeikracht_app;
