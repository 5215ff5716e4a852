-- How far a demonstration's clock runs ahead, kept for the next start. Empty in production.
create table demo_clock (
    one           boolean primary key default true check (one),
    ahead_seconds bigint not null check (ahead_seconds >= 0)
);
grant select, insert, update on demo_clock to groeikracht_app;

-- That the past of a demonstration was made completely.
create table demo_past (
    one         boolean primary key default true check (one),
    complete_at timestamptz not null
);
grant select, insert on demo_past to groeikracht_app;
