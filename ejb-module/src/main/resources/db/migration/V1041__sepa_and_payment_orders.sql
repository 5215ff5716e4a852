-- The municipality pays from an account of its own; a payment file keeps the account and the day with which it was made.

alter table municipality add column payment_name text check (char_length(payment_name) between 1 and 70);
alter table municipality add column payment_iban text check (payment_iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$');
alter table municipality add column payment_bic text check (payment_bic ~ '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$');
alter table municipality add constraint municipality_payment_account
    check ((payment_name is null) = (payment_iban is null) and (payment_name is null) = (payment_bic is null));
grant update (payment_name, payment_iban, payment_bic) on municipality to groeikracht_app;

alter table payment_export add column debtor_name text;
alter table payment_export add column debtor_iban text;
alter table payment_export add column debtor_bic text;
alter table payment_export add column execute_on date;
alter table payment_export add constraint payment_export_sepa_whole
    check (num_nonnulls(debtor_name, debtor_iban, debtor_bic, execute_on) in (0, 4));

-- More than one order for a case, each with a reference of its own: the end-to-end id of its transfer.
alter table payment_order add column reference text;
update payment_order set reference = case_number;
alter table payment_order alter column reference set not null;
alter table payment_order drop constraint payment_order_pkey;
alter table payment_order add primary key (reference);
alter table payment_order add constraint payment_order_reference
    check (reference = case_number or reference like case_number || '/%' and char_length(reference) <= 35);
create index payment_order_of_case on payment_order (case_number);
alter table payment_order add column pay_from date check (pay_from <= pay_before);
-- Through this day it is held back, since payment is suspended (Awb 4:56).
alter table payment_order add column held_until date;
alter table payment_order add column cancelled_at timestamptz;
alter table payment_order add column cancelled_because text;
alter table payment_order add constraint payment_order_cancelled
    check ((cancelled_at is null) = (cancelled_because is null) and (cancelled_at is null or export_id is null));
-- Part that is not transferred but set off against what the receiver owes (Awb 4:57, second paragraph).
alter table payment_order add column set_off_cents bigint not null default 0
    check (set_off_cents between 0 and amount_cents);

-- An order that went out is never changed: nobody is paid twice, and the file is the same at each download.
create function payment_order_stays_exported() returns trigger language plpgsql as $$
begin
    if old.export_id is not null then
        raise exception 'Order % went out already', old.reference
            using errcode = 'check_violation', constraint = 'payment_order_stays_exported';
    end if;
    return new;
end
$$;
create trigger payment_order_stays_exported before update or delete on payment_order
    for each row execute function payment_order_stays_exported();
