-- A request can be made for something that runs elsewhere, such as an action of a neighbourhood team: whoever asked gets
-- to know the outcome, and nothing else.
alter table request_draft
    add asked_for text,
    add asked_for_about text check (char_length(asked_for_about) between 1 and 300),
    add check ((asked_for is null) = (asked_for_about is null));

create table request_asked_for (
    case_number     text primary key references subsidy_request,
    asked_for       text not null,
    asked_for_about text not null check (char_length(asked_for_about) between 1 and 300)
);
grant select, insert on request_asked_for to groeikracht_app;

insert into destruction_part (position, table_name, treatment, condition) values
    (877, 'request_asked_for', 'DELETE', 'case_number = any ($1)');
