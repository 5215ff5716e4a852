-- Payment that is suspended on a serious suspicion (Awb 4:56): from a written notice, thirteen weeks at most.
create table payment_suspension (
    id            bigint generated always as identity primary key,
    case_number   text not null references subsidy_decision,
    gm_code       text not null references municipality,
    reason        text not null check (char_length(reason) > 0),
    from_day      date not null,
    until_day     date not null check (until_day > from_day),
    mandate       text not null,
    suspended_by  text not null references person,
    suspended_at  timestamptz not null,
    ended_on      date check (ended_on >= from_day),
    ended_because text,
    ended_by      text references person,
    check ((ended_on is null) = (ended_because is null) and (ended_on is null) = (ended_by is null))
);
create index payment_suspension_of_case on payment_suspension (case_number, id);
grant select, insert on payment_suspension to groeikracht_app;
grant update (ended_on, ended_because, ended_by) on payment_suspension to groeikracht_app;
