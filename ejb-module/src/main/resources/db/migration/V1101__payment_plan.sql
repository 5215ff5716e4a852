-- A scheme can pay a grant in parts, and part of it only after the determination (Awb 4:53, 4:95). By default: at once.
alter table scheme_version
    add column advance_percentage integer not null default 100 check (advance_percentage between 1 and 100),
    add column instalments        integer not null default 1 check (instalments between 1 and 12),
    add column instalment_weeks   integer not null default 0 check (instalment_weeks between 0 and 52),
    add constraint scheme_version_instalments check (instalments = 1 or instalment_weeks > 0);
