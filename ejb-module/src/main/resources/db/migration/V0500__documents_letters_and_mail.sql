-- Documents, the texts of letters, and the mail that waits to be sent.

-- What is known of a document. A document without a case belongs to a draft: it may still be thrown away.
create table document (
    id          uuid primary key,
    gm_code     text not null references municipality,
    case_number text,
    kind        text not null,
    file_name   text not null check (length(file_name) between 1 and 200),
    media_type  text not null,
    size        bigint not null check (size > 0),
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    added_at    timestamptz not null,
    added_by_id text not null,
    added_by    text not null
);
create index document_of_case on document (case_number, added_at);

create table document_content (
    document_id uuid primary key references document on delete cascade,
    bytes       bytea not null
);
-- Pictures and PDFs are compressed already.
alter table document_content alter column bytes set storage external;

-- What belongs to a case stays as it is. Only a draft's document can be given to its case, once, or thrown away.
create function document_stays() returns trigger language plpgsql as $$
begin
    if old.case_number is not null then
        raise exception 'A document of a case is never changed or deleted';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if (new.id, new.gm_code, new.kind, new.file_name, new.media_type, new.size, new.sha256, new.added_at,
        new.added_by_id, new.added_by)
       is distinct from
       (old.id, old.gm_code, old.kind, old.file_name, old.media_type, old.size, old.sha256, old.added_at,
        old.added_by_id, old.added_by) then
        raise exception 'A document can only be given to its case';
    end if;
    return new;
end
$$;
create trigger document_stays before update or delete on document
    for each row execute function document_stays();

-- The texts of letters that a municipality wrote itself; without one, the text that comes with the application holds.
-- A version holds from its date until the next version's date; none is ever changed.
create table letter_template (
    id         bigint generated always as identity primary key,
    gm_code    text not null references municipality,
    kind       text not null,
    version    integer not null check (version > 0),
    body       text not null,
    valid_from date not null,
    created_at timestamptz not null,
    created_by text not null,
    unique (gm_code, kind, version)
);

create table outbox_message (
    id              uuid primary key,
    idempotency_key text not null unique,
    gm_code         text not null references municipality,
    case_number     text,
    kind            text not null,
    recipient       text not null,
    subject         text not null,
    body            text not null,
    status          text not null check (status in ('WAITING', 'SENT', 'FAILED')),
    attempts        integer not null default 0,
    due_at          timestamptz not null,
    created_at      timestamptz not null,
    closed_at       timestamptz,
    mail_id         text not null unique,
    last_error      text,
    reported        boolean not null default false,
    check ((status = 'WAITING') = (closed_at is null))
);
create index outbox_message_to_send on outbox_message (due_at) where status = 'WAITING';
create index outbox_message_to_report on outbox_message (due_at) where status <> 'WAITING' and not reported;
create index outbox_message_of_case on outbox_message (case_number);
create index outbox_message_by_time on outbox_message (created_at desc, id);

create table outbox_attachment (
    message_id  uuid not null references outbox_message,
    position    integer not null,
    document_id uuid not null references document,
    primary key (message_id, position)
);

grant select, insert, update, delete on document to groeikracht_app;
grant select, insert on document_content to groeikracht_app;
grant select, insert on letter_template to groeikracht_app;
grant select, insert, update on outbox_message to groeikracht_app;
grant select, insert on outbox_attachment to groeikracht_app;
