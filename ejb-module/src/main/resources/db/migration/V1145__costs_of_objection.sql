-- What legal help in an objection is worth a point (Awb 7:15, fourth paragraph; Besluit proceskosten bestuursrecht, annex B1,
-- other than taxes and social security). Indexed each year on 1 January; a new amount is a row. To be compared with the Staatscourant before production.
create table procedure_cost (
    valid_from  date primary key,
    point_cents bigint not null check (point_cents > 0)
);
insert into procedure_cost values ('2024-01-01', 62400), ('2025-01-01', 64700), ('2026-01-01', 66600);
grant select on procedure_cost to groeikracht_app;
