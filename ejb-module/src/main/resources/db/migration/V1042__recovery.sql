-- What was paid too much and has to come back (Awb 4:57, title 4.4), each claim as a case of its own.

create table recovery (
    case_number      text primary key references case_card,
    version          bigint not null,
    gm_code          text not null references municipality,
    request          text not null references subsidy_decision,
    cause            text not null check (cause in ('DETERMINED_LOWER', 'CHANGED', 'ADVANCE')),
    caused_by        text not null,
    overpaid_cents   bigint not null check (overpaid_cents > 0),
    -- From here the five years run in which it can be claimed back (Awb 4:57, fourth paragraph).
    fixed_on         date not null,
    opened_at        timestamptz not null,
    state            text not null check (state in ('OPENED', 'PROPOSED', 'DECIDED', 'AWAITING_PAYMENT', 'TERM_PASSED',
                         'INTEREST_PROPOSED', 'SETTLED', 'NOT_RECOVERED', 'HANDED_OVER', 'GIVEN_UP')),
    proposed_cents   bigint check (proposed_cents between 1 and overpaid_cents),
    proposal_reasons text,
    proposal_by      text references person,
    question         text,
    claimed_cents    bigint check (claimed_cents between 1 and overpaid_cents),
    reasons          text,
    body             text,
    mandate          text,
    decided_by       text references person check (decided_by <> proposal_by),
    decided_at       timestamptz,
    letter           text check (letter in ('RECOVERY_DECISION', 'PAYMENT_REMINDER', 'INTEREST_DECISION')),
    pay_until        date,
    in_default_since date,
    reminded_on      date,
    fee_cents        bigint not null default 0 check (fee_cents >= 0),
    interest_cents   bigint not null default 0 check (interest_cents >= 0),
    interest_through date,
    asked_interest   bigint,
    asked_through    date,
    asked_by         text references person,
    paid_fee         bigint not null default 0 check (paid_fee between 0 and fee_cents),
    paid_interest    bigint not null default 0 check (paid_interest between 0 and interest_cents),
    paid_principal   bigint not null default 0 check (paid_principal >= 0 and paid_principal <= coalesce(claimed_cents, 0)),
    closed_because   text,
    closed_on        date
);
create index recovery_of_municipality on recovery (gm_code, state, case_number);
create index recovery_of_request on recovery (request);

create table recovery_payment (
    id              bigint generated always as identity primary key,
    case_number     text not null references recovery,
    amount_cents    bigint not null check (amount_cents > 0),
    principal_cents bigint not null check (principal_cents between 0 and amount_cents),
    received_on     date not null,
    note            text not null check (char_length(note) <= 200),
    registered_by   text not null references person,
    registered_at   timestamptz not null
);
create index recovery_payment_of_case on recovery_payment (case_number, id);

-- The statutory interest for what is no trade (BW 6:119, 6:120), in hundredths of a percent a year. A new rate is a row.
create table statutory_rate (
    valid_from   date primary key,
    basis_points integer not null check (basis_points between 0 and 2000)
);
insert into statutory_rate values
    ('2015-01-01', 200), ('2023-01-01', 400), ('2023-07-01', 600), ('2024-01-01', 700), ('2025-01-01', 600),
    ('2026-01-01', 400);

-- Amounts of title 4.4 of the Awb: below which interest is not owed (4:98), and what a reminder costs (4:113).
create table debt_amount (
    what         text not null check (what in ('NO_INTEREST_BELOW', 'REMINDER_FEE', 'REMINDER_FEE_HIGH', 'HIGH_FROM')),
    amount_cents bigint not null check (amount_cents >= 0),
    valid_from   date not null,
    primary key (what, valid_from)
);
insert into debt_amount (what, amount_cents, valid_from) values
    ('NO_INTEREST_BELOW', 2000, '2009-07-01'),
    ('HIGH_FROM', 50000, '2015-01-01'),
    ('REMINDER_FEE', 800, '2024-01-01'),
    ('REMINDER_FEE_HIGH', 1900, '2024-01-01');

grant select, insert, update on recovery to groeikracht_app;
grant select, insert on recovery_payment to groeikracht_app;
grant select on statutory_rate, debt_amount to groeikracht_app;
