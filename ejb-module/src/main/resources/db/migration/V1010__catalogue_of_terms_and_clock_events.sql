-- The catalogue of terms: each rule by a name of its own, for an article can set several terms (Awb 7:10).
alter table legal_term
    add column rule        text check (rule ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    add column name        text check (char_length(name) between 3 and 200),
    add column direction   text not null default 'FORWARD' check (direction in ('FORWARD', 'BACKWARD')),
    -- The Algemene termijnenwet lengthens by the source and length of a term, unless a rule says otherwise.
    add column lengthening text not null default 'DERIVED' check (lengthening in ('DERIVED', 'ALWAYS', 'NEVER'));

update legal_term set rule = 'decision', name = 'Beslissen op een aanvraag zonder eigen termijn'
    where article = 'Awb 4:13 lid 2';
update legal_term set rule = 'not-treating', name = 'Besluiten om een aanvraag niet te behandelen'
    where article = 'Awb 4:5 lid 4';
update legal_term set rule = 'objection', name = 'Bezwaar maken' where article = 'Awb 6:7';
update legal_term set rule = 'payment', name = 'Betalen van wat is toegekend' where article = 'Awb 4:87 lid 1';

alter table legal_term
    alter column rule set not null,
    alter column name set not null,
    drop constraint legal_term_pkey,
    add primary key (rule, valid_from);
drop index legal_term_open;
-- At most one row of a rule is open-ended.
create unique index legal_term_open on legal_term (rule) where valid_to is null;

insert into legal_term (rule, name, article, amount, unit, source, direction, lengthening, valid_from) values
    ('supplement', 'Aanvraag aanvullen (gebruikelijk)', 'Awb 4:5 lid 1', 2, 'WEEKS', 'AUTHORITY', 'FORWARD', 'DERIVED', '1994-01-01'),
    ('delay-notice', 'Melden dat het besluit later komt', 'Awb 4:14 lid 3', 8, 'WEEKS', 'LAW', 'FORWARD', 'DERIVED', '1994-01-01'),
    ('default-waiting', 'Wachten na een ingebrekestelling', 'Awb 4:17 lid 3', 2, 'WEEKS', 'LAW', 'FORWARD', 'DERIVED', '2009-10-01'),
    ('penalty-days', 'Dagen met een dwangsom', 'Awb 4:17 lid 1', 42, 'DAYS', 'LAW', 'FORWARD', 'NEVER', '2009-10-01'),
    ('penalty-decision', 'De dwangsom vaststellen', 'Awb 4:18', 2, 'WEEKS', 'LAW', 'FORWARD', 'DERIVED', '2009-10-01'),
    ('penalty-recovery', 'Een dwangsom terugvorderen', 'Awb 4:20', 5, 'YEARS', 'LAW', 'FORWARD', 'DERIVED', '2009-10-01'),
    ('motivation', 'De redenen later geven bij spoed', 'Awb 3:47 lid 3', 1, 'WEEKS', 'LAW', 'FORWARD', 'DERIVED', '1994-01-01'),
    ('evaluation', 'De werking van een subsidieregel onderzoeken', 'Awb 4:24', 5, 'YEARS', 'LAW', 'FORWARD', 'DERIVED', '1998-01-01'),
    ('budget-proviso', 'Een begrotingsvoorbehoud inroepen', 'Awb 4:34 lid 3', 4, 'WEEKS', 'LAW', 'FORWARD', 'DERIVED', '1998-01-01'),
    ('compensation-known', 'Vergoeding voor vermogen vaststellen, na het bekend worden', 'Awb 4:41 lid 4', 1, 'YEARS', 'LAW', 'FORWARD', 'DERIVED', '1998-01-01'),
    ('compensation-latest', 'Vergoeding voor vermogen vaststellen, uiterlijk', 'Awb 4:41 lid 4', 5, 'YEARS', 'LAW', 'FORWARD', 'DERIVED', '1998-01-01'),
    ('determination-withdrawal', 'Een vaststelling intrekken of wijzigen', 'Awb 4:49 lid 3', 5, 'YEARS', 'LAW', 'FORWARD', 'DERIVED', '1998-01-01'),
    ('payment-suspension', 'Een betaling opschorten', 'Awb 4:56', 13, 'WEEKS', 'LAW', 'FORWARD', 'DERIVED', '1998-01-01'),
    ('recovery', 'Te veel betaald geld terugvorderen', 'Awb 4:57 lid 4', 5, 'YEARS', 'LAW', 'FORWARD', 'DERIVED', '1998-01-01'),
    ('advance-withdrawal', 'Betaling van een voorschot opschorten', 'Awb 4:96', 13, 'WEEKS', 'LAW', 'FORWARD', 'DERIVED', '2009-07-01'),
    ('debt-limitation', 'Verjaren van een geldschuld', 'Awb 4:104', 5, 'YEARS', 'LAW', 'FORWARD', 'DERIVED', '2009-07-01'),
    ('reminder', 'Betalen na een aanmaning', 'Awb 4:112 lid 1', 2, 'WEEKS', 'LAW', 'FORWARD', 'DERIVED', '2009-07-01'),
    ('objection-by-post', 'Ontvangen van bezwaar dat op tijd is gepost', 'Awb 6:9 lid 2', 1, 'WEEKS', 'LAW', 'FORWARD', 'DERIVED', '1994-01-01'),
    ('hearing-papers', 'Stukken indienen vóór de hoorzitting', 'Awb 7:4 lid 1', 10, 'DAYS', 'LAW', 'BACKWARD', 'DERIVED', '1994-01-01'),
    ('hearing-inspection', 'Stukken ter inzage vóór de hoorzitting', 'Awb 7:4 lid 2', 1, 'WEEKS', 'LAW', 'BACKWARD', 'DERIVED', '1994-01-01'),
    ('objection-decision', 'Beslissen op bezwaar, na de bezwaartermijn', 'Awb 7:10 lid 1', 6, 'WEEKS', 'LAW', 'FORWARD', 'DERIVED', '2009-10-01'),
    ('objection-decision-committee', 'Beslissen op bezwaar met een commissie, na de bezwaartermijn', 'Awb 7:10 lid 1', 12, 'WEEKS', 'LAW', 'FORWARD', 'DERIVED', '2009-10-01'),
    ('objection-postponement', 'Beslissen op bezwaar verdagen', 'Awb 7:10 lid 3', 6, 'WEEKS', 'LAW', 'FORWARD', 'DERIVED', '2009-10-01'),
    -- [I] Terms that an ordinance often sets; a scheme has its own.
    ('scheme-thirteen-weeks', 'Beslissen binnen 13 weken volgens een verordening', 'Verordening', 13, 'WEEKS', 'ORDINANCE', 'FORWARD', 'DERIVED', '1994-01-01'),
    ('before-activity', 'Aanvragen vóór de activiteit volgens een verordening', 'Verordening', 8, 'WEEKS', 'ORDINANCE', 'BACKWARD', 'DERIVED', '1994-01-01'),
    -- [I] How long a resident may still send what an outage of our system kept back. The law names no length.
    ('outage', 'Alsnog insturen na een storing van ons systeem', 'Awb afdeling 2.3', 2, 'DAYS', 'AUTHORITY', 'FORWARD', 'DERIVED', '2024-01-01');

-- What else can happen on the clock of a request (Awb 4:14, 4:15, and an outage of our own system).
do $$
declare
    old record;
begin
    for old in select conname from pg_constraint where conrelid = 'request_clock'::regclass and contype = 'c' loop
        execute format('alter table request_clock drop constraint %I', old.conname);
    end loop;
end
$$;
alter table request_clock
    add constraint request_clock_kind check (kind in ('RECEIVED', 'SUPPLEMENT_ASKED', 'SUPPLEMENTED',
        'SUPPLEMENT_TERM_LENGTHENED', 'SUPPLEMENT_TERM_PASSED', 'DELAY_ANNOUNCED', 'CONSENT_GIVEN', 'APPLICANT_DELAY',
        'FORCE_MAJEURE', 'FOREIGN_INFORMATION_ASKED', 'SUSPENSION_ENDED', 'COMPLETE', 'DECIDED', 'WITHDRAWN')),
    add constraint request_clock_until check (until_day >= happened_on and (until_day is not null) =
        (kind in ('SUPPLEMENT_ASKED', 'SUPPLEMENT_TERM_LENGTHENED', 'DELAY_ANNOUNCED', 'CONSENT_GIVEN',
                  'APPLICANT_DELAY', 'FORCE_MAJEURE', 'FOREIGN_INFORMATION_ASKED')));

-- Outages of the electronic channel, by which terms for residents get longer. Only added to: one that lasts longer than
-- expected is registered again.
create table outage (
    id            bigint generated always as identity primary key,
    gm_code       text not null references municipality,
    started_on    date not null,
    ended_on      date not null check (ended_on >= started_on),
    extended_to   date not null check (extended_to > ended_on),
    what          text not null check (char_length(what) between 1 and 500),
    registered_by text not null references person,
    registered_at timestamptz not null
);
create index outage_of_municipality on outage (gm_code, started_on desc);
grant select, insert on outage to groeikracht_app;
