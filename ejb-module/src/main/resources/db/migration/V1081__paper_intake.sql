-- A request that comes on paper, at the counter or by telephone is typed over by an employee. The clock starts on the
-- day on which it came in, not on the day on which it was typed.
alter table request_draft
    add column taken_in_by      text references person,
    add column received_channel text check (received_channel in ('PAPER', 'COUNTER', 'PHONE')),
    add column received_on      date,
    add column signed           boolean,
    add check (num_nulls(taken_in_by, received_channel, received_on, signed) in (0, 4));
create index request_draft_on_paper on request_draft (gm_code) where taken_in_by is not null and case_number is null;

alter table subsidy_request
    add column taken_in_by      text references person,
    add column received_channel text check (received_channel in ('PAPER', 'COUNTER', 'PHONE')),
    add column received_on      date,
    add column signed           boolean,
    add check (num_nulls(taken_in_by, received_channel, received_on, signed) in (0, 4));
