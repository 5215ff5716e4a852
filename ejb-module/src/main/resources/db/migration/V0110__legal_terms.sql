-- What the law says in numbers. A change of the law is a new row; nothing is overwritten.
create table legal_term (
    article    text not null,
    amount     integer not null check (amount > 0),
    unit       text not null check (unit in ('DAYS', 'WEEKS', 'MONTHS', 'YEARS')),
    source     text not null check (source in ('LAW', 'GENERAL_ORDER', 'ORDINANCE', 'AUTHORITY')),
    valid_from date not null,
    valid_to   date check (valid_to > valid_from),
    primary key (article, valid_from)
);
-- At most one row of an article is open-ended.
create unique index legal_term_open on legal_term (article) where valid_to is null;

insert into legal_term (article, amount, unit, source, valid_from) values
    ('Awb 4:13 lid 2', 8, 'WEEKS', 'LAW', '1994-01-01'),
    ('Awb 4:5 lid 4', 4, 'WEEKS', 'LAW', '1994-01-01'),
    ('Awb 6:7', 6, 'WEEKS', 'LAW', '1994-01-01'),
    ('Awb 4:87 lid 1', 6, 'WEEKS', 'LAW', '2009-07-01');

-- Days that a royal decision equates with a generally recognised holiday (Algemene termijnenwet art. 3 lid 3).
create table equated_day (
    day date primary key
);
insert into equated_day (day) values
    ('2023-04-28'), ('2023-05-19'), ('2024-05-10'), ('2024-12-27'), ('2025-05-30'),
    ('2026-01-02'), ('2026-05-15'), ('2027-05-07'), ('2028-04-28'), ('2028-05-26');

grant select on legal_term, equated_day to groeikracht_app;
