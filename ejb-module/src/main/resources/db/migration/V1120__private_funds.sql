-- A private fund has a name in which is answered, and a term of its own for paying; a scheme of the Awb has neither.

alter table scheme_version add column fund_name text;
alter table scheme_version add column fund_payment_days integer check (fund_payment_days between 1 and 90);
alter table scheme_version add constraint scheme_version_fund check (
    public_law = (fund_name is null) and public_law = (fund_payment_days is null));

alter table mandate drop constraint mandate_kinds_check;
alter table mandate add constraint mandate_kinds_check check (kinds ~
    '^(GRANT|REFUSE|LEAVE_UNTREATED|DETERMINE|CHANGE|RECOVER|DECIDE_OBJECTION|FIX_PENALTY|DONATE|DECLINE)(,(GRANT|REFUSE|LEAVE_UNTREATED|DETERMINE|CHANGE|RECOVER|DECIDE_OBJECTION|FIX_PENALTY|DONATE|DECLINE))*$');
