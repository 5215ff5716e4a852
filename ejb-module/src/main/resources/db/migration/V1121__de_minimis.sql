-- Small aid to undertakings (EU regulation on de-minimis aid): how much, in how many years, as dated rows; and what an
-- undertaking that asks declared to have had from others.

create table de_minimis_cap (
    valid_from   date primary key,
    amount_cents bigint not null check (amount_cents > 0),
    years        integer not null check (years between 1 and 10),
    article      text not null
);
insert into de_minimis_cap values
    ('2014-01-01', 20000000, 3, 'Verordening (EU) 1407/2013, artikel 3'),
    ('2024-01-01', 30000000, 3, 'Verordening (EU) 2023/2831, artikel 3');

alter table scheme_version add column undertakings_allowed boolean not null default false;

alter table subsidy_request
    add column undertaking_number text check (undertaking_number ~ '^[0-9]{8}$'),
    add column de_minimis_declared_cents bigint check (de_minimis_declared_cents >= 0),
    add constraint subsidy_request_undertaking check (
        (undertaking_number is null) = (de_minimis_declared_cents is null));
create index subsidy_request_of_undertaking on subsidy_request (gm_code, undertaking_number)
    where undertaking_number is not null;

grant select on de_minimis_cap to groeikracht_app;
