-- A scheme may give the municipality extra time to decide, once for each request.

alter table scheme_version add column extension_weeks integer not null default 0
    check (extension_weeks between 0 and 52 and (public_law or extension_weeks = 0));

alter table request_clock
    drop constraint request_clock_kind,
    drop constraint request_clock_until;
alter table request_clock
    add constraint request_clock_kind check (kind in ('RECEIVED', 'SUPPLEMENT_ASKED', 'SUPPLEMENT_POSTED', 'SUPPLEMENTED',
        'SUPPLEMENT_TERM_LENGTHENED', 'SUPPLEMENT_TERM_PASSED', 'DELAY_ANNOUNCED', 'EXTENDED', 'CONSENT_GIVEN',
        'APPLICANT_DELAY', 'FORCE_MAJEURE', 'FOREIGN_INFORMATION_ASKED', 'SUSPENSION_ENDED', 'COMPLETE', 'DECIDED', 'WITHDRAWN')),
    add constraint request_clock_until check (until_day >= happened_on and (until_day is not null) =
        (kind in ('SUPPLEMENT_ASKED', 'SUPPLEMENT_POSTED', 'SUPPLEMENT_TERM_LENGTHENED', 'DELAY_ANNOUNCED',
                  'CONSENT_GIVEN', 'APPLICANT_DELAY', 'FORCE_MAJEURE', 'FOREIGN_INFORMATION_ASKED')));
create unique index request_clock_extended_once on request_clock (case_number) where kind = 'EXTENDED';
