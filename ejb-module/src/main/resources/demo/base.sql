-- Invented people in real places. Loaded only in a demonstration, into an empty database.
-- :from and :through are the first and last day of the scheme's period.

insert into municipality (gm_code, name, slug, case_prefix, theme, phone, email, visiting_address, postal_address, body, objection_address, court) values
    ('GM0396', 'Heemskerk', 'heemskerk', 'HK', 'heemskerk', '14 0251', 'bewoners@heemskerk.example',
     'Maerten van Heemskerckplein 1, Heemskerk', E'Postbus 1\n1960 AA Heemskerk',
     'het college van burgemeester en wethouders van Heemskerk',
     E'College van burgemeester en wethouders van Heemskerk\nPostbus 1\n1960 AA Heemskerk', 'Rechtbank Noord-Holland'),
    ('GM0080', 'Leeuwarden', 'leeuwarden', 'LW', 'leeuwarden', '14 058', 'bewoners@leeuwarden.example',
     'Oldehoofsterkerkhof 2, Leeuwarden', E'Postbus 2\n8900 JA Leeuwarden',
     'het college van burgemeester en wethouders van Leeuwarden',
     E'College van burgemeester en wethouders van Leeuwarden\nPostbus 2\n8900 JA Leeuwarden', 'Rechtbank Noord-Nederland');
update municipality set payment_name = 'Gemeente Heemskerk', payment_iban = 'NL20INGB0001234567', payment_bic = 'INGBNL2A'
    where gm_code = 'GM0396';
update municipality set payment_name = 'Gemeente Leeuwarden', payment_iban = 'NL44RABO0123456789', payment_bic = 'RABONL2U'
    where gm_code = 'GM0080';

-- Municipalities where teams are guided, without schemes of their own here.
insert into municipality (gm_code, name, slug, case_prefix, theme, phone, email, visiting_address, postal_address, body, objection_address, court)
select gm_code, name, slug, case_prefix, 'groeikracht', '14 000', 'bewoners@' || slug || '.example', 'Raadhuisplein 1, ' || name,
       E'Postbus 3\n1000 AA ' || name, 'het college van burgemeester en wethouders van ' || name,
       'College van burgemeester en wethouders van ' || name || E'\nPostbus 3\n1000 AA ' || name, court
from (values
    ('GM0399', 'Heiloo', 'heiloo', 'HL', 'Rechtbank Noord-Holland'),
    ('GM0373', 'Bergen', 'bergen', 'BE', 'Rechtbank Noord-Holland'),
    ('GM0450', 'Uitgeest', 'uitgeest', 'UG', 'Rechtbank Noord-Holland'),
    ('GM0383', 'Castricum', 'castricum', 'CA', 'Rechtbank Noord-Holland'),
    ('GM1978', 'Molenlanden', 'molenlanden', 'ML', 'Rechtbank Rotterdam'),
    ('GM0394', 'Haarlemmermeer', 'haarlemmermeer', 'HM', 'Rechtbank Noord-Holland'),
    ('GM1731', 'Midden-Drenthe', 'midden-drenthe', 'MD', 'Rechtbank Noord-Nederland'),
    ('GM0599', 'Rotterdam', 'rotterdam', 'RO', 'Rechtbank Rotterdam'),
    ('GM0845', 'Sint-Michielsgestel', 'sint-michielsgestel', 'SM', 'Rechtbank Oost-Brabant'),
    ('GM0356', 'Nieuwegein', 'nieuwegein', 'NG', 'Rechtbank Midden-Nederland'),
    ('GM0826', 'Oosterhout', 'oosterhout', 'OH', 'Rechtbank Zeeland-West-Brabant'),
    ('GM0479', 'Zaanstad', 'zaanstad', 'ZA', 'Rechtbank Noord-Holland'),
    ('GM0664', 'Goes', 'goes', 'GO', 'Rechtbank Zeeland-West-Brabant')) as v(gm_code, name, slug, case_prefix, court);

insert into area (gm_code, name) values
    ('GM0396', 'Broekpolder'), ('GM0396', 'Zuidbroek-Oosterwijk'), ('GM0396', 'Boven de Baandert'),
    ('GM0396', 'Van Acker tot Burcht'), ('GM0396', 'Duin tot Dorp'), ('GM0396', 'Hart van Heemskerk'),
    ('GM0080', 'Leeuwarden Oost'), ('GM0080', 'Leeuwarden West'), ('GM0080', 'Dorpen');

-- The last two are the place on the map of tiles: as they really lie to each other.
insert into neighbourhood (code, year, name, gm_code, area_id, map_column, map_row)
select v.code, 2026, v.name, v.gm_code, (select id from area a where a.gm_code = v.gm_code and a.name = v.area),
       v.map_column, v.map_row
from (values
    ('BU03960101', 'Broekpolder-Noord', 'GM0396', 'Broekpolder', 5, 1),
    ('BU03960102', 'Broekpolder-Zuid', 'GM0396', 'Broekpolder', 5, 2),
    ('BU03960201', 'Zuidbroek', 'GM0396', 'Zuidbroek-Oosterwijk', 3, 3),
    ('BU03960202', 'Oosterwijk', 'GM0396', 'Zuidbroek-Oosterwijk', 4, 2),
    ('BU03960301', 'Boven de Baandert', 'GM0396', 'Boven de Baandert', 3, 1),
    ('BU03960302', 'Commandeurs', 'GM0396', 'Boven de Baandert', 3, 0),
    ('BU03960401', 'Van Acker', 'GM0396', 'Van Acker tot Burcht', 1, 3),
    ('BU03960402', 'Assumburg', 'GM0396', 'Van Acker tot Burcht', 4, 3),
    ('BU03960501', 'Heemskerkerduin', 'GM0396', 'Duin tot Dorp', 0, 1),
    ('BU03960502', 'Oud-Dorp', 'GM0396', 'Duin tot Dorp', 2, 2),
    ('BU03960601', 'Centrum', 'GM0396', 'Hart van Heemskerk', 3, 2),
    ('BU03960602', 'Hoogdorp', 'GM0396', 'Hart van Heemskerk', 2, 1),
    ('BU00803601', 'Camminghaburen-Zuid', 'GM0080', 'Leeuwarden Oost', 5, 3),
    ('BU00803602', 'Camminghaburen-Midden', 'GM0080', 'Leeuwarden Oost', 5, 2),
    ('BU00803501', 'Schepenbuurt', 'GM0080', 'Leeuwarden Oost', 2, 3),
    ('BU00803502', 'Schieringen', 'GM0080', 'Leeuwarden Oost', 4, 3),
    ('BU00803503', 'Wielenpôle', 'GM0080', 'Leeuwarden Oost', 3, 3),
    ('BU00803504', 'Heechterp', 'GM0080', 'Leeuwarden Oost', 4, 2),
    ('BU00803505', 'Tjerk Hiddes', 'GM0080', 'Leeuwarden Oost', 2, 1),
    ('BU00803506', 'Cambuursterhoek', 'GM0080', 'Leeuwarden Oost', 3, 1),
    ('BU00803507', 'Oud-Oost', 'GM0080', 'Leeuwarden Oost', 2, 2),
    ('BU00803508', 'Vlietzone', 'GM0080', 'Leeuwarden Oost', 3, 2),
    ('BU00803509', 'Aldlân-Oost', 'GM0080', 'Leeuwarden Oost', 3, 4),
    ('BU00803201', 'Westeinde', 'GM0080', 'Leeuwarden West', 0, 2),
    ('BU00809801', 'Wergea', 'GM0080', 'Dorpen', 3, 6),
    ('BU00802302', 'Snakkerburen', 'GM0080', 'Dorpen', 3, 0),
    ('BU03990101', 'Tuindorp', 'GM0399', null, 1, 1), ('BU03990102', 'Zuiderneg', 'GM0399', null, 1, 2),
    ('BU03990103', 'Ypestein', 'GM0399', null, 0, 1), ('BU03990104', 'Oosterzij', 'GM0399', null, 2, 0),
    ('BU03730101', 'Bergen-Centrum', 'GM0373', null, 1, 0), ('BU03730102', 'Egmond aan Zee', 'GM0373', null, 0, 1),
    ('BU04500101', 'Uitgeest-Dorp', 'GM0450', null, 0, 0),
    ('BU03830101', 'Bakkum', 'GM0383', null, 0, 0), ('BU03830102', 'Castricum-Oost', 'GM0383', null, 1, 1)) as v(code, name, gm_code, area, map_column, map_row);

-- Everyone's password is "groeikracht" (bcrypt).
insert into person (username, name, email, phone, password_hash)
select v.username, v.name, v.username || '@heemskerk.example', '14 0251',
       '$2a$10$Gr0eikrachtDemoZout12uN/StbXtmI6UPN7eUj4aPIh92EDIlsg6'
from (values
    ('bram', 'Bram Wilgenhof'), ('sanne', 'Sanne Lindeboom'),
    ('ilse', 'Ilse Meidoorn'), ('ruben', 'Ruben Esdoorn'),
    ('yusuf', 'Yusuf Berkenrode'), ('marijke', 'Marijke Vlierbes'),
    ('petra', 'Petra Kastanje'), ('joris', 'Joris Hulstkamp'),
    ('anouk', 'Anouk Beukenhage'), ('fatima', 'Fatima Olmenhof'),
    ('noor', 'Noor Berkenbos'), ('hidde', 'Hidde Kornoelje'),
    ('sietske', 'Sietske Wilgenstra'), ('douwe', 'Douwe Eikema'),
    ('jelske', 'Jelske Zonnedauw'), ('omar', 'Omar Rietgors')) as v(username, name);
update person set email = username || '@leeuwarden.example', phone = '14 058'
    where username in ('sietske', 'douwe', 'jelske', 'omar');

insert into membership (username, gm_code, role) values
    ('bram', 'GM0396', 'caseworker'), ('sanne', 'GM0396', 'caseworker'),
    ('ilse', 'GM0396', 'decider'), ('ruben', 'GM0396', 'decider'), ('ruben', 'GM0396', 'caseworker'),
    ('yusuf', 'GM0396', 'adviser'), ('marijke', 'GM0396', 'adviser'),
    ('petra', 'GM0396', 'treasurer'), ('joris', 'GM0396', 'programme-manager'),
    ('anouk', 'GM0396', 'auditor'), ('fatima', 'GM0396', 'administrator'),
    ('sietske', 'GM0080', 'caseworker'), ('sietske', 'GM0080', 'administrator'), ('douwe', 'GM0080', 'decider'),
    ('noor', 'GM0396', 'guide'), ('hidde', 'GM0396', 'guide'), ('jelske', 'GM0080', 'guide'),
    ('omar', 'GM0080', 'programme-manager');

-- The people of the organisation that guides teams in those other municipalities.
insert into person (username, name, email, phone, password_hash)
select v.username, v.name, v.username || '@buurten.example', '14 000', (select password_hash from person where username = 'bram')
from (values ('meike', 'Meike Populier'), ('teun', 'Teun Lijsterbes'), ('saskia', 'Saskia Hazelaar')) as v(username, name);
insert into membership (username, gm_code, role)
select v.username, m.gm_code, v.role
from (values ('meike', 'guide'), ('teun', 'programme-manager'), ('saskia', 'adviser')) as v(username, role), municipality m
where m.gm_code not in ('GM0396', 'GM0080');

-- Everybody promised to keep confidential what is read (Awb 2:5).
insert into confidentiality_declaration select username, :from from person;

insert into scheme (gm_code, slug) values
    ('GM0396', 'budget-bewonersinitiatieven'), ('GM0080', 'wijkbudget-oost'), ('GM0396', 'buurtfonds-de-brug'),
    ('GM0396', 'wijkplannen');
insert into budget_ceiling (scheme_id, period_from, period_through) select id, :from, :through from scheme;
insert into budget_movement (ceiling_id, at, kind, ceiling_delta, reason)
select c.id, (:from + time '09:00') at time zone 'Europe/Amsterdam', 'CEILING',
       case s.slug when 'wijkbudget-oost' then 6000000 when 'buurtfonds-de-brug' then 2500000
            when 'wijkplannen' then 1000000 else 8000000 end,
       case s.slug when 'buurtfonds-de-brug' then 'Door het fonds beschikbaar gesteld' else 'Plafond vastgesteld bij de begroting' end
from budget_ceiling c join scheme s on s.id = c.scheme_id;
insert into budget_movement (ceiling_id, at, kind, ceiling_delta, reason)
select c.id, (:from + 72 + time '14:30') at time zone 'Europe/Amsterdam', 'CEILING', 1000000,
       'Wat vorig jaar overbleef, is erbij gekomen (raadsbesluit, bekendgemaakt in het gemeenteblad)'
from budget_ceiling c join scheme s on s.id = c.scheme_id where s.slug = 'budget-bewonersinitiatieven';

insert into scheme_version (scheme_id, number, name, valid_from, opens_on, closes_on, ceiling_id, purpose, conditions,
    documents, obligations, themes, public_law, legal_basis, maximum_cents, minimum_supporters, own_contribution_required,
    institutions_allowed, decision_weeks, decision_term_article, decision_term_source, supplement_days, latest_months_after_start)
select s.id, 1, 'Budget bewonersinitiatieven', :from, :from, :through, c.id,
    'Voor bewoners die samen iets doen voor hun straat, plein of buurt. Vooral voor zorg en contact: elkaar leren kennen en naar elkaar omkijken.',
    '["Het is een plan van bewoners, niet van een organisatie.", "Meer mensen hebben er iets aan dan u alleen.", "Het gebeurt in Heemskerk.", "Minstens vijf buren steunen het plan.", "U doet zelf ook mee: met geld, uren of spullen.", "U vraagt het aan voordat u begint."]',
    '["Een lijst met namen van buren die het plan steunen", "Een tekening of foto, als u iets bouwt of plaatst"]',
    '["U voert het plan uit zoals u het beschreef.", "U meldt het ons meteen als het plan verandert of niet doorgaat.", "U stuurt na afloop een kort verslag met foto’s."]',
    '[{"key":"zorg-en-contact","name":"Zorg en contact"},{"key":"ontmoeten","name":"Ontmoeten"},{"key":"groen","name":"Groen in de buurt"},{"key":"veiligheid","name":"Veilig en netjes"},{"key":"jeugd","name":"Kinderen en jongeren"},{"key":"duurzaam","name":"Duurzaam wonen"}]',
    true, 'Regeling budget bewonersinitiatieven Heemskerk, artikel 3', 500000, 5, true, false, 8,
    'Awb 4:13 lid 2', 'LAW', 14, 12
from scheme s join budget_ceiling c on c.scheme_id = s.id where s.slug = 'budget-bewonersinitiatieven';

insert into scheme_version (scheme_id, number, name, valid_from, opens_on, closes_on, ceiling_id, purpose, conditions,
    documents, obligations, themes, public_law, legal_basis, maximum_cents, minimum_supporters, own_contribution_required,
    institutions_allowed, decision_weeks, decision_term_article, decision_term_source, supplement_days, latest_months_after_start)
select s.id, 1, 'Wijkbudget Oost', :from, :from, :through, c.id,
    'Voor bewoners van Leeuwarden Oost en de dorpen die samen hun buurt sterker maken.',
    '["Het is een plan van bewoners.", "De buurt heeft er iets aan.", "U doet zelf ook mee."]',
    '[]', '["U stuurt na afloop een kort verslag."]',
    '[{"key":"ontmoeten","name":"Ontmoeten"},{"key":"groen","name":"Groen in de buurt"},{"key":"duurzaam","name":"Energie en duurzaam wonen"}]',
    true, 'Subsidieregeling wijkbudget Oost, artikel 2', 250000, 3, true, false, 6,
    'Subsidieregeling wijkbudget Oost, artikel 5', 'ORDINANCE', 14, 12
from scheme s join budget_ceiling c on c.scheme_id = s.id where s.slug = 'wijkbudget-oost';

-- A tender: whoever asked in time is compared, and the best plans get the money. It closed a few days ago.
insert into scheme_version (scheme_id, number, name, valid_from, opens_on, closes_on, ceiling_id, purpose, conditions,
    documents, obligations, themes, public_law, legal_basis, maximum_cents, minimum_supporters, own_contribution_required,
    institutions_allowed, decision_weeks, decision_term_article, decision_term_source, supplement_days,
    latest_months_after_start, distribution_system, partial_up_to_rest, tender_criteria, minimum_score, assessors)
select s.id, 1, 'Wijkplannen', :from, :from, current_date - 4, c.id,
    'Voor een groter plan van een hele wijk. Wij vergelijken alle plannen met elkaar.',
    '["Het is een plan van bewoners.", "De hele wijk heeft er iets aan.", "Minstens tien buren steunen het plan."]',
    '[]', '["U stuurt na afloop een kort verslag met foto’s."]',
    '[{"key":"ontmoeten","name":"Ontmoeten"},{"key":"groen","name":"Groen in de buurt"},{"key":"jeugd","name":"Kinderen en jongeren"}]',
    true, 'Regeling wijkplannen Heemskerk, artikel 4', 500000, 10, true, false, 8, 'Awb 4:13 lid 2', 'LAW', 14, 12,
    'TENDER', true, '[{"key":"doel","name":"Past bij het doel","weight":"50"},{"key":"draagvlak","name":"Draagvlak in de wijk","weight":"30"},{"key":"inzet","name":"Eigen inzet","weight":"20"}]', 50, 2
from scheme s join budget_ceiling c on c.scheme_id = s.id where s.slug = 'wijkplannen';

-- A private fund: the municipality handles its requests and answers in its name, without the Awb.
insert into scheme_version (scheme_id, number, name, valid_from, opens_on, closes_on, ceiling_id, purpose, conditions,
    documents, obligations, themes, public_law, fund_name, fund_payment_days, legal_basis, maximum_cents, minimum_supporters,
    own_contribution_required, institutions_allowed, decision_weeks, decision_term_article, decision_term_source,
    supplement_days, latest_months_after_start)
select s.id, 1, 'Buurtfonds De Brug', :from, :from, :through, c.id,
    'Een gift voor buren die elkaar willen ontmoeten. Het geld komt van een particulier fonds. De gemeente helpt met de aanvraag.',
    '["Het is een plan van bewoners.", "Buren ontmoeten elkaar erdoor.", "Minstens drie buren steunen het plan.", "U vraagt het aan voordat u begint."]',
    '[]', '["U stuurt het fonds na afloop een foto."]',
    '[{"key":"ontmoeten","name":"Ontmoeten"},{"key":"groen","name":"Groen in de buurt"},{"key":"jeugd","name":"Kinderen en jongeren"}]',
    false, 'Buurtfonds De Brug', 14, 'Reglement Buurtfonds De Brug, artikel 2', 500000, 3, false, false, 4,
    'Reglement Buurtfonds De Brug, artikel 5', 'AUTHORITY', 14, 12
from scheme s join budget_ceiling c on c.scheme_id = s.id where s.slug = 'buurtfonds-de-brug';

insert into mandate (gm_code, username, kinds, up_to_cents, valid_from, publication) values
    ('GM0396', 'ilse', 'GRANT,REFUSE,LEAVE_UNTREATED,DETERMINE,CHANGE,RECOVER,DECIDE_OBJECTION,FIX_PENALTY', 500000, :from, 'Mandaatregister Heemskerk, regel 12'),
    ('GM0396', 'ruben', 'GRANT,REFUSE,LEAVE_UNTREATED,DETERMINE,CHANGE,RECOVER,DECIDE_OBJECTION,FIX_PENALTY', 250000, :from, 'Mandaatregister Heemskerk, regel 13'),
    ('GM0080', 'douwe', 'GRANT,REFUSE,LEAVE_UNTREATED,DETERMINE,CHANGE,RECOVER,DECIDE_OBJECTION,FIX_PENALTY', 250000, :from, 'Mandaatregister Leeuwarden, regel 4'),
    ('GM0396', 'ilse', 'DONATE,DECLINE', 500000, :from, 'Volmacht van Buurtfonds De Brug'),
    ('GM0396', 'ruben', 'DONATE,DECLINE', 100000, :from, 'Volmacht van Buurtfonds De Brug');

update scheme_version set undertakings_allowed = true where name = 'Wijkbudget Oost';

-- The larger the grant, the more is asked afterwards.
update scheme_version set arrangements = '[
    {"from": "0", "below": "50000", "determination": "DIRECT", "account": "NONE", "samplePercentage": "10", "reportDays": "14", "reportWeeks": "8", "determineWeeks": "13"},
    {"from": "50000", "below": "100000", "determination": "EX_OFFICIO", "account": "NONE", "samplePercentage": "10", "reportDays": "14", "reportWeeks": "8", "determineWeeks": "13"},
    {"from": "100000", "below": "250000", "determination": "ON_REQUEST", "account": "PERFORMANCE", "samplePercentage": "0", "reportDays": "14", "reportWeeks": "8", "determineWeeks": "8"},
    {"from": "250000", "determination": "ON_REQUEST", "account": "PERFORMANCE_AND_COST", "samplePercentage": "0", "reportDays": "14", "reportWeeks": "8", "determineWeeks": "8"}]'
where name = 'Budget bewonersinitiatieven';
