-- At least once in five years a report is published on the effects of a subsidy scheme in practice (Awb 4:24).
create table scheme_evaluation (
    id            bigint generated always as identity primary key,
    scheme_id     bigint not null references scheme,
    published_on  date not null,
    publication   text not null check (char_length(publication) between 1 and 300),
    conclusion    text not null check (char_length(conclusion) between 1 and 4000),
    registered_by text not null references person,
    registered_at timestamptz not null
);
create index evaluation_of_scheme on scheme_evaluation (scheme_id, published_on desc);
grant select, insert on scheme_evaluation to groeikracht_app;
