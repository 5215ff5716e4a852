-- An objection against a claim does not suspend it (Awb 6:16): who paid and is found to be right gets it back. That is
-- paid above the grant, for what was paid too much is not claimed any more; never more than came back.

alter table budget_movement drop constraint budget_movement_kind_check;
alter table budget_movement add constraint budget_movement_kind_check check (kind in ('CEILING', 'RESERVE', 'RELEASE',
    'GRANT', 'GRANT_IN_OBJECTION', 'DETERMINE_LOWER', 'WITHDRAW', 'PAY', 'CANCEL_PAYMENT', 'CLAIM', 'CANCEL_CLAIM',
    'RECEIVE_BACK', 'SET_OFF', 'GIVE_BACK'));
alter table budget_movement drop constraint budget_movement_moves_its_own;
alter table budget_movement add constraint budget_movement_moves_its_own check (case kind
    when 'CEILING' then reserved_delta = 0 and granted_delta = 0 and paid_delta = 0 and claimed_delta = 0
    when 'RESERVE' then reserved_delta > 0 and granted_delta = 0 and paid_delta = 0 and claimed_delta = 0
    when 'RELEASE' then reserved_delta < 0 and granted_delta = 0 and paid_delta = 0 and claimed_delta = 0
    when 'GRANT' then reserved_delta <= 0 and granted_delta > 0 and paid_delta = 0 and claimed_delta = 0
    when 'GRANT_IN_OBJECTION' then reserved_delta <= 0 and granted_delta > 0 and paid_delta = 0 and claimed_delta <= 0
    when 'PAY' then reserved_delta = 0 and granted_delta = 0 and paid_delta > 0 and claimed_delta = 0
    when 'CANCEL_PAYMENT' then reserved_delta = 0 and granted_delta = 0 and paid_delta < 0 and claimed_delta = 0
    when 'CLAIM' then reserved_delta = 0 and granted_delta = 0 and paid_delta = 0 and claimed_delta > 0
    when 'CANCEL_CLAIM' then reserved_delta = 0 and granted_delta = 0 and paid_delta = 0 and claimed_delta < 0
    when 'RECEIVE_BACK' then reserved_delta = 0 and granted_delta = 0 and paid_delta < 0 and claimed_delta = paid_delta
    when 'SET_OFF' then reserved_delta = 0 and granted_delta = 0 and paid_delta < 0 and claimed_delta = paid_delta
    when 'GIVE_BACK' then reserved_delta = 0 and granted_delta = 0 and paid_delta > 0 and claimed_delta = 0
    else reserved_delta = 0 and granted_delta < 0 and paid_delta = 0 and claimed_delta = 0 end);

create or replace function budget_movement_fits() returns trigger language plpgsql as $$
declare
    free  bigint;
    held  record;
begin
    -- No key update: who only refers to the ceiling (as the state at a decision does) need not wait, and does not wait
    -- in a circle.
    perform 1 from budget_ceiling where id = new.ceiling_id for no key update;
    if new.case_number is not null then
        select coalesce(sum(reserved_delta), 0) + new.reserved_delta as reserved,
               coalesce(sum(granted_delta), 0) + new.granted_delta as granted,
               coalesce(sum(paid_delta), 0) + new.paid_delta as paid,
               coalesce(sum(claimed_delta), 0) + new.claimed_delta as claimed,
               coalesce(-sum(paid_delta) filter (where kind in ('RECEIVE_BACK', 'SET_OFF', 'GIVE_BACK')), 0) as returned
          into held from budget_movement where case_number = new.case_number;
        if held.reserved < 0 or held.granted < 0 or held.paid < 0 or held.claimed < 0
                or new.paid_delta > 0 and new.kind <> 'GIVE_BACK' and held.paid > held.granted
                or new.kind = 'GIVE_BACK' and new.paid_delta > held.returned
                or held.claimed > greatest(held.paid - held.granted, 0) then
            raise exception 'The money of case % does not add up', new.case_number
                using errcode = 'check_violation', constraint = 'case_money_adds_up';
        end if;
    end if;
    if new.kind = 'GRANT_IN_OBJECTION' then
        if not exists (select 1 from subsidy_decision
                       where case_number = new.case_number and decided_at = new.judged_as_of) then
            raise exception 'Case % was not decided first at that moment', new.case_number
                using errcode = 'check_violation', constraint = 'judged_as_of_first_decision';
        end if;
        select coalesce(sum(ceiling_delta - reserved_delta - granted_delta), 0) - held.granted into free
          from budget_movement
         where ceiling_id = new.ceiling_id and at <= new.judged_as_of
           and case_number is distinct from new.case_number;
    else
        select coalesce(sum(ceiling_delta - reserved_delta - granted_delta), 0)
               + new.ceiling_delta - new.reserved_delta - new.granted_delta into free
          from budget_movement where ceiling_id = new.ceiling_id;
    end if;
    if free < 0 and (new.ceiling_delta < 0 or new.reserved_delta > 0 or new.granted_delta > 0) then
        raise exception 'The ceiling would be exceeded' using errcode = 'check_violation', constraint = 'ceiling_holds';
    end if;
    return new;
end
$$;
