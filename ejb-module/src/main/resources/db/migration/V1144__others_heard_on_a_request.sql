-- Someone who did not ask, but may object to the decision, is heard on facts about that person (Awb 4:8), in writing or orally
-- (4:9), and hears of the decision (3:43).
create table request_third_party (
    id          bigint generated always as identity primary key,
    case_number text not null references case_card,
    name        text not null check (char_length(name) between 1 and 120),
    address     text not null check (char_length(address) between 1 and 300),
    about       text not null check (char_length(about) between 1 and 8000),
    invited_by  text not null references person,
    invited_on  date not null,
    until_day   date not null check (until_day > invited_on),
    manner      text check (manner in ('WRITTEN', 'ORAL')),
    view_text   text check (char_length(view_text) <= 8000),
    view_by     text references person,
    view_at     timestamptz,
    check ((manner is null) = (view_at is null) and (view_text is null) = (view_at is null)
        and (view_by is null) = (view_at is null))
);
create index third_party_of_request on request_third_party (case_number, id);
grant select, insert on request_third_party to groeikracht_app;
grant update (until_day, manner, view_text, view_by, view_at) on request_third_party to groeikracht_app;
