-- Letters that prepare a decision, or confirm something, for who did not choose e-mail or could not be reached by it (Awb
-- 2:8): an employee prints them and says on which day they were posted. What was posted stays as it is.
create table paper_letter (
    id           bigint generated always as identity primary key,
    gm_code      text not null references municipality,
    case_number  text not null references case_card,
    document     uuid not null unique references document on delete cascade,
    purpose      text not null check (char_length(purpose) between 1 and 100),
    written_on   date not null,
    posted_on    date check (posted_on >= written_on),
    posted_by    text references person,
    posted_at    timestamptz,
    check ((posted_on is null) = (posted_by is null) and (posted_on is null) = (posted_at is null))
);
create index paper_letter_waiting on paper_letter (gm_code, id) where posted_on is null;
create index paper_letter_of_case on paper_letter (case_number);
grant select, insert on paper_letter to groeikracht_app;
grant update (posted_on, posted_by, posted_at) on paper_letter to groeikracht_app;

-- A term that a letter gives begins on the day on which it was sent: posted later, it ends later.
alter table request_clock
    drop constraint request_clock_kind,
    drop constraint request_clock_until;
alter table request_clock
    add constraint request_clock_kind check (kind in ('RECEIVED', 'SUPPLEMENT_ASKED', 'SUPPLEMENT_POSTED', 'SUPPLEMENTED',
        'SUPPLEMENT_TERM_LENGTHENED', 'SUPPLEMENT_TERM_PASSED', 'DELAY_ANNOUNCED', 'CONSENT_GIVEN', 'APPLICANT_DELAY',
        'FORCE_MAJEURE', 'FOREIGN_INFORMATION_ASKED', 'SUSPENSION_ENDED', 'COMPLETE', 'DECIDED', 'WITHDRAWN')),
    add constraint request_clock_until check (until_day >= happened_on and (until_day is not null) =
        (kind in ('SUPPLEMENT_ASKED', 'SUPPLEMENT_POSTED', 'SUPPLEMENT_TERM_LENGTHENED', 'DELAY_ANNOUNCED',
                  'CONSENT_GIVEN', 'APPLICANT_DELAY', 'FORCE_MAJEURE', 'FOREIGN_INFORMATION_ASKED')));
