-- Actions of neighbourhood teams: a catalogue of what others did before, and the actions themselves, which grow from
-- each other.

-- A kind of action. A change is a new row; a municipality may add kinds of its own.
create table action_type (
    id         bigint generated always as identity primary key,
    gm_code    text references municipality,
    code       text not null check (code ~ '^[a-z-]{3,40}$'),
    name       text not null check (char_length(name) between 1 and 80),
    about      text not null check (char_length(about) between 1 and 300),
    example    text not null check (char_length(example) <= 300),
    lessons    text not null check (char_length(lessons) <= 600),
    -- What is counted as measure, such as rain barrels; empty when nothing is.
    measure    text not null check (char_length(measure) <= 60),
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from)
);
create unique index action_type_of_day on action_type (coalesce(gm_code, ''), code, valid_from);

-- What is prepared for it; copied to each action, where the team adds its own.
create table action_type_step (
    type_id  bigint not null references action_type,
    position integer not null check (position > 0),
    what     text not null check (char_length(what) between 1 and 200),
    primary key (type_id, position)
);

create table neighbourhood_action (
    -- Also the business key of its process.
    number        text primary key,
    version       bigint not null,
    gm_code       text not null references municipality,
    team          text not null references team,
    type_id       bigint not null references action_type,
    parent        text references neighbourhood_action check (parent <> number),
    title         text not null check (char_length(title) between 1 and 120),
    about         text not null check (char_length(about) <= 2000),
    state         text not null check (state in ('IDEA', 'PREPARING', 'ASKING', 'WAITING', 'RECONSIDERING', 'INVITING',
                      'PLANNED', 'TELLING', 'LOOKING_AHEAD', 'DONE', 'STOPPED')),
    noted_on      date not null,
    touched_on    date not null,
    leader        bigint references team_member on delete set null,
    held_on       date,
    place         text not null default '' check (char_length(place) <= 120),
    expected      integer check (expected between 1 and 100000),
    invitation    text not null default '' check (char_length(invitation) <= 2000),
    participants  integer check (participants between 0 and 100000),
    households    integer check (households between 0 and 100000),
    new_members   integer check (new_members between 0 and 1000),
    measures      integer check (measures between 0 and 1000000),
    alone         boolean not null default false,
    summary       text check (char_length(summary) <= 2000),
    recorded_by   text references person,
    story         text check (char_length(story) <= 4000),
    lessons       text check (char_length(lessons) <= 2000),
    stopped_because text check (char_length(stopped_because) <= 2000),
    ended_on      date,
    check ((state in ('DONE', 'STOPPED')) = (ended_on is not null)),
    check ((state = 'STOPPED') = (stopped_because is not null)),
    -- Results are there from the moment that they were recorded, all at once.
    check (state not in ('TELLING', 'LOOKING_AHEAD', 'DONE') or num_nulls(held_on, participants, summary, recorded_by) = 0)
);
create index neighbourhood_action_of_team on neighbourhood_action (team);
create index neighbourhood_action_of_municipality on neighbourhood_action (gm_code, state);
create index neighbourhood_action_of_parent on neighbourhood_action (parent) where parent is not null;

-- The other teams that do it too.
create table action_partner (
    action text not null references neighbourhood_action,
    team   text not null references team,
    primary key (action, team)
);
create index action_partner_of_team on action_partner (team);

create table action_preparation (
    id       bigint generated always as identity primary key,
    action   text not null references neighbourhood_action,
    position integer not null check (position > 0),
    what     text not null check (char_length(what) between 1 and 200),
    done_on  date,
    done_by  text references person,
    unique (action, position),
    check ((done_on is null) = (done_by is null))
);

grant select on action_type, action_type_step to groeikracht_app;
grant select, insert, update on neighbourhood_action, action_preparation to groeikracht_app;
grant select, insert, delete on action_partner to groeikracht_app;

with kinds (code, name, about, example, lessons, measure) as (values
    ('vloerisolatie', 'Vloerisolatie samen inkopen', 'Buren laten samen hun vloer isoleren. Samen vragen zij één prijs aan een bedrijf.',
     'In Beilen en in Westerbork was dit in 2023 de eerste actie van het team.', 'Een eerste actie mag klein zijn. Buren die tevreden zijn, halen de volgende buren over.', 'Woningen met vloerisolatie'),
    ('glasisolatie', 'Glasisolatie samen inkopen', 'Buren bestellen samen isolerend glas. Een energiecoach helpt bij de keuze.',
     'Beilen en Westerbork deden dit in 2024 samen: meer dan 100 huishoudens.', 'Met een team uit de buurt erbij zijn er meer handen en is er meer reuring.', 'Huishoudens met glasisolatie'),
    ('gevelisolatie', 'Gevelisolatie samen inkopen', 'Buren laten samen hun spouwmuur of gevel isoleren.',
     'Kloetinge stelde dit in april 2025 voor aan het dorp.', 'Wees geduldig en blijf met de buurt in gesprek.', 'Woningen met gevelisolatie'),
    ('zonnepanelen', 'Zonnepanelen', 'Samen uitzoeken welke daken geschikt zijn, en samen inkopen.',
     'In Kloetinge lagen de eerste panelen er na een jaar.', 'Op een avond alleen met uitleg komen soms weinig mensen. Combineer die met iets gezelligs.', 'Daken met zonnepanelen'),
    ('groene-daken', 'Groene daken', 'Planten op schuren en daken, met een aanbod voor de hele buurt.',
     'Vijfhuizen deed een gezamenlijk aanbod.', 'Begin bij schuurtjes: die zijn het makkelijkst.', 'Groene daken'),
    ('warmtepompen', 'Avond over warmtepompen', 'Uitleg over warmtepompen, met een beslisboom die past bij de huizen in de buurt.',
     'Vijfhuizen maakte een eigen beslisboom.', 'Laat een buur vertellen die er al een heeft.', ''),
    ('energiespel', 'Spelavond over energie', 'Een bordspel over het gebruik van eigen zonnestroom.',
     'In Vijfhuizen speelden 30 buren mee.', 'Spelen praat makkelijker dan een presentatie.', ''),
    ('groenschouw', 'Groenschouw', 'Samen door de buurt lopen, op zoek naar plekken voor groen.',
     '110-Morgen in Rotterdam liep een ronde langs alle kansen voor groen.', 'Nodig de wijkbeheerder uit: dan hoort u meteen wat kan.', 'Plekken voor groen'),
    ('warmtewandeling', 'Warmtewandeling', 'Met een warmtecamera en een energiecoach langs de huizen.',
     'In Westerbroek kwam hier een isolatieactie uit voort.', 'Doe dit als het koud is. Vraag van tevoren welke huizen meedoen.', 'Huizen bekeken'),
    ('quiz', 'Buurtquiz', 'Een avond met vragen over de buurt en over energie.',
     'In Vreeswijk deden 25 mensen mee.', 'Zet buren die elkaar niet kennen in één ploeg.', ''),
    ('regentonnen', 'Regentonactie', 'Regentonnen met korting, samen besteld en samen bezorgd.',
     'In Den Hout meer dan 150 regentonnen. Twee maanden later kwamen meer dan 50 mensen naar een avond over glas.', 'Een kleine actie opent de deur voor een grotere.', 'Regentonnen'),
    ('afvalprikken', 'Afvalprikken', 'Samen afval rapen, bijvoorbeeld op de Landelijke Opschoondag.',
     'Willis in Zaanstad begon hiermee.', 'Dit is een makkelijke manier om elkaar te leren kennen. Zet koffie klaar na afloop.', 'Zakken afval'),
    ('pluktuin', 'Pluktuin', 'Een tuin waar iedereen mag plukken en helpen.',
     'Teams in vier gemeenten legden er een aan.', 'Spreek van tevoren af wie er water geeft in de zomer.', 'Vierkante meters tuin'),
    ('vragenlijst', 'Vragenlijst in de buurt', 'De buurt kiest zelf waar het team mee begint.',
     'In Vijfhuizen en Kloetinge bepaalde de vragenlijst het onderwerp.', 'Vraag ook wie wil helpen.', 'Antwoorden'),
    ('deur-aan-deur', 'Langs de deuren', 'Buren thuis opzoeken, met uitleg of met een energiecoach.',
     'Bleskensgraaf ging zo het hele dorp langs.', 'Ga met z’n tweeën, en laat een kaartje achter bij wie niet thuis is.', 'Deuren'),
    ('buurtfeest', 'Straat- of buurtfeest', 'Samen eten, spelen en elkaar leren kennen.',
     'Een vast begin van veel andere acties.', 'Vraag op het feest al wie mee wil denken over het volgende.', ''),
    ('anders', 'Een eigen idee', 'Iets dat nog niet in de lijst staat.', '', '', '')
)
insert into action_type (code, name, about, example, lessons, measure, valid_from)
select code, name, about, example, lessons, measure, date '2020-01-01' from kinds;

with steps (code, position, what) as (values
    ('vloerisolatie', 1, 'Vragen wie mee wil doen'), ('vloerisolatie', 2, 'Twee of drie bedrijven om een prijs vragen'), ('vloerisolatie', 3, 'Avond met uitleg plannen'), ('vloerisolatie', 4, 'Uitzoeken welke subsidie er is voor huiseigenaren'),
    ('glasisolatie', 1, 'Vragen wie mee wil doen'), ('glasisolatie', 2, 'Energiecoach vragen'), ('glasisolatie', 3, 'Twee of drie bedrijven om een prijs vragen'), ('glasisolatie', 4, 'Avond met uitleg plannen'),
    ('gevelisolatie', 1, 'Bouwjaar en soort muur van de huizen uitzoeken'), ('gevelisolatie', 2, 'Nestplekken van vogels en vleermuizen laten bekijken'), ('gevelisolatie', 3, 'Twee of drie bedrijven om een prijs vragen'),
    ('zonnepanelen', 1, 'Daken bekijken'), ('zonnepanelen', 2, 'Twee of drie bedrijven om een prijs vragen'), ('zonnepanelen', 3, 'Gezellige avond met uitleg plannen'),
    ('groene-daken', 1, 'Daken bekijken die sterk genoeg zijn'), ('groene-daken', 2, 'Hovenier om een aanbod vragen'),
    ('warmtepompen', 1, 'Spreker en buur met een warmtepomp vragen'), ('warmtepompen', 2, 'Beslisboom maken voor de huizen in de buurt'), ('warmtepompen', 3, 'Zaal regelen'),
    ('energiespel', 1, 'Spel lenen'), ('energiespel', 2, 'Zaal en koffie regelen'), ('energiespel', 3, 'Spelleider kiezen'),
    ('groenschouw', 1, 'Route kiezen'), ('groenschouw', 2, 'Wijkbeheerder uitnodigen'), ('groenschouw', 3, 'Kaart van de buurt printen'),
    ('warmtewandeling', 1, 'Warmtecamera lenen'), ('warmtewandeling', 2, 'Energiecoach vragen'), ('warmtewandeling', 3, 'Route langs huizen die meedoen'), ('warmtewandeling', 4, 'Reservedag kiezen voor als het niet koud is'),
    ('quiz', 1, 'Vragen bedenken'), ('quiz', 2, 'Zaal regelen'), ('quiz', 3, 'Prijs regelen'),
    ('regentonnen', 1, 'Prijs vragen voor een grote bestelling'), ('regentonnen', 2, 'Vragen of het waterschap meebetaalt'), ('regentonnen', 3, 'Lijst maken voor bestellingen'), ('regentonnen', 4, 'Aanhanger en helpers regelen voor het bezorgen'),
    ('afvalprikken', 1, 'Prikstokken en zakken lenen bij de gemeente'), ('afvalprikken', 2, 'Afspreken waar de zakken worden opgehaald'), ('afvalprikken', 3, 'Koffie en koek na afloop'),
    ('pluktuin', 1, 'Plek afspreken met de gemeente'), ('pluktuin', 2, 'Planten kiezen'), ('pluktuin', 3, 'Rooster maken voor water geven'),
    ('vragenlijst', 1, 'Vragen bedenken'), ('vragenlijst', 2, 'Straten verdelen'), ('vragenlijst', 3, 'Uitslag delen met de buurt'),
    ('deur-aan-deur', 1, 'Straten verdelen'), ('deur-aan-deur', 2, 'Kaartjes drukken'), ('deur-aan-deur', 3, 'Afspreken wie belt met wie vragen heeft'),
    ('buurtfeest', 1, 'Evenement melden bij de gemeente'), ('buurtfeest', 2, 'Eten en drinken verdelen'), ('buurtfeest', 3, 'Tafels, stoelen en muziek regelen'),
    ('anders', 1, 'Opschrijven wie wat doet')
)
insert into action_type_step (type_id, position, what)
select t.id, s.position, s.what from steps s join action_type t on t.code = s.code and t.gm_code is null;

-- That money was asked for an action, and what came of it. Nothing else of the request is known here.
create table action_money (
    id             bigint generated always as identity primary key,
    version        bigint not null,
    action         text not null references neighbourhood_action,
    scheme         text not null,
    scheme_name    text not null,
    asked_cents    bigint not null check (asked_cents > 0),
    asked_on       date not null,
    sent_on        date,
    -- By which a later change of the outcome is recognised.
    request_number text,
    outcome        text check (outcome in ('GRANTED', 'PARTLY', 'REFUSED', 'WITHDRAWN', 'NOT_TREATED', 'DROPPED')),
    given_cents    bigint not null default 0 check (given_cents >= 0),
    answered_on    date,
    check ((outcome is null) = (answered_on is null)),
    check (given_cents = 0 or outcome in ('GRANTED', 'PARTLY'))
);
-- One question at a time.
create unique index action_money_open on action_money (action) where outcome is null;
create unique index action_money_of_request on action_money (request_number) where request_number is not null;
create index action_money_of_action on action_money (action, id);
grant select, insert on action_money to groeikracht_app;
grant update (version, sent_on, request_number, outcome, given_cents, answered_on) on action_money to groeikracht_app;

insert into destruction_part (position, table_name, treatment, condition, blanks, why) values
    (1301, 'action_money', 'BLANK', 'request_number = any ($1)', 'request_number = null',
     'What an action got, without the dossier in which it was asked');
