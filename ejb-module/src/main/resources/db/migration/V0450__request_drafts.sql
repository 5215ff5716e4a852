-- Requests that residents are typing. The form is text, not jsonb: it keeps every character exactly as typed.

create table request_draft (
    id                bigint generated always as identity primary key,
    token_hash        text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    gm_code           text not null references municipality,
    scheme_version_id bigint not null references scheme_version,
    language          text not null check (language in ('nl', 'en')),
    form              text not null,
    created_at        timestamptz not null,
    saved_at          timestamptz not null,
    expires_at        timestamptz not null check (expires_at > saved_at),
    case_number       text unique,
    sent_at           timestamptz,
    version           bigint not null default 0,
    check ((case_number is null) = (sent_at is null))
);
create index request_draft_expires on request_draft (expires_at);

-- After sixty days a draft is thrown away.
grant select, insert, update, delete on request_draft to groeikracht_app;
