-- Who touches a request or a case that follows from it first declares whether there is an interest of his or her own
-- (Awb 2:4). A declaration is never changed or taken away: a later one stands beside it.
create table interest_declaration (
    id          bigint generated always as identity primary key,
    case_number text not null references case_card,
    gm_code     text not null references municipality,
    username    text not null references person,
    interest    text not null check (interest in ('NONE', 'NEIGHBOUR', 'PARTICIPANT', 'RELATIVE', 'MONEY', 'OTHER')),
    explanation text not null,
    declared_at timestamptz not null,
    check (interest = 'NONE' or explanation <> '')
);
create index interest_of_person on interest_declaration (case_number, username);
create index interest_that_excludes on interest_declaration (username, case_number) where interest <> 'NONE';

grant select, insert on interest_declaration to groeikracht_app;
