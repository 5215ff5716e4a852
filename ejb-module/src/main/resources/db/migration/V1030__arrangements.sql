-- What is asked after the activity, by size of the grant. A version that says nothing follows the model regulation of
-- the association of municipalities, as it held on the first day of that version.
alter table scheme_version add column arrangements jsonb not null default '[]';

create table model_arrangement (
    valid_from   date primary key,
    source       text not null,
    arrangements jsonb not null
);
insert into model_arrangement (valid_from, source, arrangements) values
    ('2000-01-01', 'VNG Model-algemene subsidieverordening', '[
      {"from": "0", "below": "500001", "determination": "EX_OFFICIO", "account": "NONE", "samplePercentage": "5",
       "reportDays": "14", "reportWeeks": "13", "determineWeeks": "13"},
      {"from": "500001", "below": "5000001", "determination": "ON_REQUEST", "account": "PERFORMANCE",
       "samplePercentage": "0", "reportDays": "14", "reportWeeks": "13", "determineWeeks": "13"},
      {"from": "5000001", "determination": "ON_REQUEST", "account": "PERFORMANCE_AND_COST", "samplePercentage": "0",
       "reportDays": "14", "reportWeeks": "13", "determineWeeks": "22"}]');
grant select on model_arrangement to groeikracht_app;
