-- What happens to the tables that came after the destruction of dossiers (see V1130).
insert into destruction_part (position, table_name, treatment, condition) values
    (75, 'paper_letter', 'DELETE', 'case_number = any ($1)'),
    (862, 'request_third_party', 'DELETE', 'case_number = any ($1)');
insert into destruction_part (position, table_name, treatment, why) values
    (1055, 'programme', 'KEEP', 'Has a number of its own and is about neighbourhoods');
