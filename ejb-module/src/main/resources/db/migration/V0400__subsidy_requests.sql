-- A resident's request for money, from receipt to decision, letter and payment.

create table subsidy_request (
    case_number           text primary key check (case_number ~ '^[A-Z]{2,4}-[0-9]{4}-[0-9]{4,7}$'),
    version               bigint not null,
    gm_code               text not null references municipality,
    scheme_version_id     bigint not null references scheme_version,
    -- One draft, one request: a second click on "send" finds the first one.
    idempotency_hash      text not null unique check (idempotency_hash ~ '^[0-9a-f]{64}$'),
    token_hash            text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    language              text not null check (language in ('nl', 'en')),
    state                 text not null check (state in ('RECEIVED', 'SUPPLEMENT_ASKED', 'SUPPLEMENT_TERM_PASSED',
                              'COMPLETE', 'ADVICE_ASKED', 'IN_ASSESSMENT', 'ASSESSED', 'GRANTED', 'REFUSED',
                              'NOT_TREATED', 'WITHDRAWN')),
    received_at           timestamptz not null,

    applicant_name        text not null check (char_length(applicant_name) between 1 and 120),
    street                text not null check (char_length(street) between 1 and 100),
    house_number          text not null check (char_length(house_number) between 1 and 12),
    postcode              text not null check (char_length(postcode) between 1 and 10),
    town                  text not null check (char_length(town) between 1 and 100),
    email                 text not null check (char_length(email) <= 254),
    phone                 text not null check (char_length(phone) <= 30),
    preferred_channel     text not null check (preferred_channel in ('EMAIL', 'POST')),
    electronic_consent_at timestamptz,
    on_behalf_of          text not null check (char_length(on_behalf_of) <= 120),

    title                 text not null check (char_length(title) between 1 and 120),
    what                  text not null check (char_length(what) between 1 and 4000),
    why                   text not null check (char_length(why) <= 4000),
    for_whom              text not null check (char_length(for_whom) <= 4000),
    scale                 text not null check (scale in ('PORCH', 'STREET', 'SQUARE', 'NEIGHBOURHOOD', 'DISTRICT',
                              'VILLAGE', 'MUNICIPALITY')),
    neighbourhood_code    text not null,
    neighbourhood_year    integer not null,
    theme                 text not null,
    collective_interest   boolean not null,
    institution           boolean not null,
    participants          integer not null check (participants >= 0),
    supporters            integer not null check (supporters >= 0),

    starts_on             date not null,
    ends_on               date not null check (ends_on >= starts_on),
    own_cents             bigint not null check (own_cents >= 0),
    own_hours             integer not null check (own_hours between 0 and 100000),
    own_kind              text not null check (char_length(own_kind) <= 4000),
    other_cents           bigint not null check (other_cents >= 0),
    asked_cents           bigint not null check (asked_cents > 0),
    iban                  text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),

    eligibility_table     text,
    eligibility_proposed  boolean,
    eligibility_confirmed boolean,
    eligibility_reason    text,
    eligibility_by        text references person,
    eligibility_at        timestamptz,

    adviser               text,
    route_table           text,
    route_reason          text,
    advice_until          date,
    advice_verdict        text check (advice_verdict in ('GRANT', 'REFUSE', 'NEUTRAL')),
    advice_text           text,
    advice_by             text references person,
    advice_at             timestamptz,
    advice_late           boolean,

    proposal_kind         text check (proposal_kind in ('GRANT', 'REFUSE')),
    proposal_cents        bigint check (proposal_cents between 0 and asked_cents),
    proposal_ground       text,
    proposal_reasons      text check (char_length(proposal_reasons) > 0),
    proposal_obligations  text,
    proposal_by           text references person,
    proposal_at           timestamptz,
    sent_back_question    text,

    withdrawal_reason     text,
    withdrawn_at          timestamptz,
    handler               text references person,
    escalated             boolean not null,

    letter_document       text,
    sent_electronically   boolean,
    handed_over_at        timestamptz,
    delivered_at          timestamptz,
    undeliverable_at      timestamptz,
    undeliverable_reason  text,
    posted_on             date,
    posted_by             text references person,
    sent_on               date,
    objection_until       date check (objection_until > sent_on),
    pay_before            date check (pay_before > sent_on),

    foreign key (neighbourhood_code, neighbourhood_year) references neighbourhood,
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    check (state not in ('ASSESSED', 'GRANTED', 'REFUSED') or proposal_by is not null),
    check (sent_on is null or state in ('GRANTED', 'REFUSED', 'NOT_TREATED'))
);
create index subsidy_request_of_municipality on subsidy_request (gm_code, received_at desc);
create index subsidy_request_of_scheme on subsidy_request (scheme_version_id);

create table request_cost (
    case_number  text not null references subsidy_request,
    position     integer not null,
    what         text not null check (char_length(what) between 1 and 200),
    amount_cents bigint not null check (amount_cents >= 0),
    primary key (case_number, position)
);

-- What happened on the legal clock; deadlines are computed from it and stored nowhere else.
create table request_clock (
    case_number text not null references subsidy_request,
    position    integer not null,
    kind        text not null check (kind in ('RECEIVED', 'SUPPLEMENT_ASKED', 'SUPPLEMENTED',
                    'SUPPLEMENT_TERM_PASSED', 'COMPLETE', 'DECIDED', 'WITHDRAWN')),
    happened_on date not null,
    until_day   date check (until_day > happened_on),
    check ((kind = 'SUPPLEMENT_ASKED') = (until_day is not null)),
    primary key (case_number, position)
);

create table request_supplement (
    case_number text not null references subsidy_request,
    position    integer not null,
    message     text not null,
    items       text not null,
    until_day   date not null,
    asked_by    text not null references person,
    asked_at    timestamptz not null,
    answer      text,
    answered_at timestamptz,
    primary key (case_number, position)
);

create table request_criterion (
    case_number text not null references subsidy_request,
    position    integer not null,
    criterion   text not null,
    met         boolean not null,
    reason      text not null,
    primary key (case_number, position)
);

create table request_proposed (
    case_number  text not null references subsidy_request,
    position     integer not null,
    amount_cents bigint not null check (amount_cents >= 0),
    primary key (case_number, position)
);

-- One decision per case, with its reasons; nobody changes it afterwards.
create table subsidy_decision (
    case_number  text primary key references subsidy_request,
    kind         text not null check (kind in ('GRANT', 'REFUSE', 'LEAVE_UNTREATED')),
    amount_cents bigint not null check ((kind = 'GRANT') = (amount_cents > 0)),
    ground       text check ((kind = 'REFUSE') = (ground is not null)),
    hearing      text not null check (hearing in ('NOT_NEEDED', 'HEARD', 'SKIPPED_FINANCIAL')),
    reasons      text not null check (char_length(reasons) > 0),
    obligations  text not null,
    body         text not null,
    mandate      text not null,
    left_cents   bigint not null,
    decided_by   text not null references person,
    decided_at   timestamptz not null
);

-- Four eyes, and no more than was asked: also when someone forgets to check.
create function subsidy_decision_is_lawful() returns trigger language plpgsql as $$
begin
    if exists (select 1 from subsidy_request
               where case_number = new.case_number and new.kind in ('GRANT', 'REFUSE')
                 and (proposal_by = new.decided_by or new.amount_cents > asked_cents)) then
        raise exception 'The decision on % breaks a rule', new.case_number using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger subsidy_decision_is_lawful before insert on subsidy_decision
    for each row execute function subsidy_decision_is_lawful();
create function subsidy_decision_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A decision is never changed or deleted';
end
$$;
create trigger subsidy_decision_stays before update or delete on subsidy_decision
    for each row execute function subsidy_decision_stays();

create table case_note (
    id          bigint generated always as identity primary key,
    case_number text not null references subsidy_request,
    text        text not null check (char_length(text) between 1 and 4000),
    written_by  text not null references person,
    written_at  timestamptz not null
);
create index case_note_of_case on case_note (case_number, id);

-- Who opened which case on which day: reading is remembered once a day.
create table case_reading (
    case_number text not null references subsidy_request,
    username    text not null references person,
    day         date not null,
    primary key (case_number, username, day)
);

create table payment_export (
    id          uuid primary key,
    gm_code     text not null references municipality,
    exported_by text not null references person,
    exported_at timestamptz not null
);
create index payment_export_of_municipality on payment_export (gm_code, exported_at desc);

-- One order per case, in at most one export.
create table payment_order (
    case_number  text primary key references subsidy_decision,
    gm_code      text not null references municipality,
    payee        text not null,
    iban         text not null,
    amount_cents bigint not null check (amount_cents > 0),
    pay_before   date not null,
    ordered_at   timestamptz not null,
    export_id    uuid references payment_export,
    version      bigint not null
);
create index payment_order_waiting on payment_order (gm_code, pay_before, case_number) where export_id is null;
create index payment_order_of_export on payment_order (export_id);

grant select, insert, update on subsidy_request to groeikracht_app;
grant select, insert on request_cost, request_clock, subsidy_decision, case_note, case_reading, payment_export
    to groeikracht_app;
grant select, insert, update on request_supplement, payment_order to groeikracht_app;
-- A new look at the conditions, or a new proposal, replaces the old one; the trail remembers both.
grant select, insert, update, delete on request_criterion, request_proposed to groeikracht_app;
