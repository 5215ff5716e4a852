-- Someone holds that a decision is late (Awb 4:17): each notice of default is a case of its own, that ends with a penalty
-- or without one.
create table notice_of_default (
    case_number   text primary key references case_card,
    version       bigint not null,
    gm_code       text not null references municipality,
    request       text not null references case_card,
    -- The case in which the decision is due: the request itself, or an objection.
    due_case      text not null references case_card,
    channel       text not null check (channel in ('ONLINE', 'POST', 'COUNTER')),
    received_on   date not null,
    words         text not null,
    registered_by text references person check ((registered_by is null) = (channel = 'ONLINE')),
    filed_at      timestamptz not null,
    -- The last day of the term as it was on the day of receipt.
    deadline      date not null,
    state         text not null check (state in ('RECEIVED', 'WAITING', 'RUNNING', 'TO_FIX', 'PREMATURE', 'IN_TIME',
                      'FIXED', 'PAYABLE', 'NOT_OWED')),
    applicants    integer not null default 1 check (applicants between 1 and 50),
    ground        text check (ground in ('UNREASONABLY_LATE', 'NO_INTEREST', 'INADMISSIBLE')),
    findings      text check ((ground is null) or findings is not null),
    checked_by    text references person,
    question      text,
    settled_on    date,
    days          integer check (days between 0 and 366),
    owed_cents    bigint check (owed_cents >= 0),
    fix_before    date,
    reasons       text,
    body          text,
    mandate       text,
    decided_by    text references person check (decided_by <> checked_by),
    decided_at    timestamptz
);
-- One that runs at a time: a second one changes nothing.
create unique index notice_of_default_open on notice_of_default (due_case)
    where state in ('RECEIVED', 'WAITING', 'RUNNING', 'TO_FIX');
create index notice_of_default_of_due_case on notice_of_default (due_case);
create index notice_of_default_of_request on notice_of_default (request, filed_at);
grant select, insert, update on notice_of_default to groeikracht_app;

-- A penalty is paid too, also when there is no decision on the request yet.
alter table payment_order drop constraint payment_order_case_number_fkey;
alter table payment_order add foreign key (case_number) references case_card;
alter table payment_order add column purpose text not null default 'Subsidie' check (char_length(purpose) between 1 and 40);
