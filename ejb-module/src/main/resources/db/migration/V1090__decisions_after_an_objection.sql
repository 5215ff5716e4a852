-- A claim lapses when an objection takes its ground away (Awb 7:11).
alter table recovery drop constraint recovery_state_check;
alter table recovery add constraint recovery_state_check check (state in ('OPENED', 'PROPOSED', 'DECIDED',
    'AWAITING_PAYMENT', 'TERM_PASSED', 'INTEREST_PROPOSED', 'SETTLED', 'NOT_RECOVERED', 'HANDED_OVER', 'GIVEN_UP',
    'LAPSED'));

-- What a determination came to after an objection; the determination itself stays as it was decided.
create table determination_after_objection (
    case_number  text not null references determination,
    objection    text primary key,
    amount_cents bigint not null check (amount_cents > 0),
    decided_at   timestamptz not null
);
create index determination_after_objection_of_case on determination_after_objection (case_number, decided_at);
grant select, insert on determination_after_objection to groeikracht_app;
