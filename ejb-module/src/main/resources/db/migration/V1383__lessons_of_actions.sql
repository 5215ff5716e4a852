-- What a team learnt of an action is a lesson for others too.

alter table lesson drop constraint lesson_source_check;
alter table lesson add constraint lesson_source_check
    check (source in ('STOPPED', 'ACTION', 'TEAM', 'YEAR', 'CLOSE', 'MEETING'));
