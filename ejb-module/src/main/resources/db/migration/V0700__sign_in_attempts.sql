-- Failed attempts to sign in, for names that exist and names that don't alike, so that the lock tells nothing.
-- The name is kept as a hash: people sometimes type their password in the wrong field.
create table sign_in_attempt (
    name_hash    text primary key,
    failures     integer not null,
    last_at      timestamptz not null,
    locked_until timestamptz
);
grant select, insert, update, delete on sign_in_attempt to groeikracht_app;
