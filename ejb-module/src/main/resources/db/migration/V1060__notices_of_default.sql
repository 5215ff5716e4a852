-- What a day of a late decision costs (Awb 4:17, second paragraph). The day on which the notice of default is received
-- decides which amounts hold; a change of the law is a new tariff.
create table penalty_tariff (
    valid_from       date primary key,
    -- [I] The law does not say whether the day of sending still is a day of default.
    sending_day_owed boolean not null default false
);
create table penalty_tier (
    valid_from  date not null references penalty_tariff,
    from_day    integer not null check (from_day >= 1),
    through_day integer not null check (through_day >= from_day),
    cents_a_day bigint not null check (cents_a_day > 0),
    primary key (valid_from, from_day)
);
insert into penalty_tariff (valid_from) values ('2009-10-01'), ('2019-01-01');
insert into penalty_tier values
    ('2009-10-01', 1, 14, 2000), ('2009-10-01', 15, 28, 3000), ('2009-10-01', 29, 42, 4000),
    ('2019-01-01', 1, 14, 2300), ('2019-01-01', 15, 28, 3500), ('2019-01-01', 29, 42, 4500);
grant select on penalty_tariff, penalty_tier to groeikracht_app;
