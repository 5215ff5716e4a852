-- What happens while a decision is prepared: hearing (Awb 4:7 to 4:12), forwarding (2:3), supplements in parts (4:5),
-- and advice that is not followed (3:50).

insert into legal_term (rule, name, article, amount, unit, source, direction, lengthening, valid_from) values
    -- [I] The law names no length: these are ours to choose.
    ('supplement-reminder', 'Herinneren aan een aanvulling, vóór het einde van de termijn', 'Awb 4:5 lid 1', 3, 'DAYS', 'AUTHORITY', 'BACKWARD', 'DERIVED', '1994-01-01'),
    ('hearing-view', 'Een zienswijze geven', 'Awb 4:9', 2, 'WEEKS', 'AUTHORITY', 'FORWARD', 'DERIVED', '1994-01-01');

alter table subsidy_request drop constraint subsidy_request_state_check;
alter table subsidy_request add constraint subsidy_request_state_check check (state in ('RECEIVED', 'SUPPLEMENT_ASKED',
    'SUPPLEMENT_TERM_PASSED', 'COMPLETE', 'ADVICE_ASKED', 'IN_ASSESSMENT', 'HEARING', 'ASSESSED', 'GRANTED', 'REFUSED',
    'NOT_TREATED', 'FORWARDED', 'WITHDRAWN'));

alter table subsidy_request
    add column advice_statutory         boolean,
    add column proposal_weighed         text,
    add column proposal_deviation       text,
    add column hearing_deviates         boolean,
    add column hearing_minor            boolean,
    add column hearing_third_party      boolean,
    add column hearing_not_provided     boolean,
    add column hearing_new_facts        boolean,
    add column hearing_urgent           boolean,
    add column hearing_secrecy          boolean,
    add column hearing_reversible       boolean,
    add column hearing_about            text,
    add column hearing_required         boolean,
    add column hearing_exception        text,
    add column hearing_article          text,
    add column hearing_reason           text,
    add column hearing_table            text,
    add column forwarded_to             text check (char_length(forwarded_to) between 1 and 200),
    add column forwarded_email          text check (char_length(forwarded_email) <= 254),
    add column forwarded_reason         text,
    add column forwarded_by             text references person,
    add column forwarded_at             timestamptz,
    add constraint forwarded_to_someone check ((state = 'FORWARDED') = (forwarded_at is not null));

-- Each time that the applicant could give a view, and what came of it.
create table request_hearing (
    case_number text not null references subsidy_request,
    position    integer not null,
    about       text not null check (char_length(about) > 0),
    until_day   date not null,
    invited_at  timestamptz not null,
    manner      text check (manner in ('WRITTEN', 'ORAL')),
    view_text   text,
    view_by     text references person,
    view_at     timestamptz,
    passed      boolean not null,
    check ((manner is null) = (view_at is null) and (manner is null) = (view_text is null)),
    check (not passed or view_at is null),
    primary key (case_number, position)
);
grant select, insert, update on request_hearing to groeikracht_app;

-- What came of an earlier supplement, when the rest is asked.
alter table request_supplement add column came text not null default '';

alter table subsidy_decision drop constraint subsidy_decision_hearing_check;
alter table subsidy_decision add constraint subsidy_decision_hearing_check check (hearing in ('NOT_NEEDED', 'HEARD',
    'SKIPPED_FINANCIAL', 'SKIPPED_EXCEPTION'));
alter table subsidy_decision add column deviation text not null default '';
