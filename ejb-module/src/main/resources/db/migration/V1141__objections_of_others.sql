-- Who has no direct interest in a decision cannot object to it (Awb 1:2, 7:1 and 8:1); and what came in elsewhere first is in
-- time by the day on which it came in there (Awb 6:15, third paragraph).
alter table objection
    add column without_interest boolean not null default false,
    add column elsewhere_on     date check (elsewhere_on <= received_on);

-- Whether advice was prepared with care (Awb 3:9) is said with the proposal that rests on it.
alter table subsidy_request add column advice_checked boolean;
