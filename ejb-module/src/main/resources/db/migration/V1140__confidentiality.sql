-- Who works with requests declares once to keep confidential what is read (Awb 2:5). A declaration is never changed.
create table confidentiality_declaration (
    username    text primary key references person,
    declared_at timestamptz not null
);
grant select, insert on confidentiality_declaration to groeikracht_app;

-- A mandate holds only when it was published (ECLI:NL:HR:2015:550).
alter table mandate add constraint mandate_published check (btrim(publication) <> '');

-- Where the rows come from. Those of 2025 and later are still to be compared with the Staatsblad before production.
comment on table statutory_rate is 'BW 6:119 and 6:120: the ECB rate of the end of October and April plus 2.25 points, in whole percents, at most two points up or down at a time, from 1 January and 1 July (Stb. 2014, 491). 2024: 7%, 2025: 6%, 2026: 4%.';
comment on table debt_amount is 'Awb 4:98 lid 2 and 4:113 lid 1; since 1 January 2024 a reminder costs 8 euros, or 19 from a debt of 500 euros (Stcrt. 2023, 35874).';
