package nl.groeikracht.web;

import static nl.groeikracht.blackbox.DemoDatabase.change;
import static nl.groeikracht.blackbox.DemoDatabase.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.groeikracht.blackbox.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A step that the system cannot do is shown to the administrator, who has it tried again. */
class IncidentPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterEach
    void repair() {
        change("drop trigger if exists out_of_order on groeikracht.audit_entry");
    }

    @Test
    void a_step_that_failed_three_times_is_seen_explained_and_tried_again() {
        var number = grantedByPost();
        breakDown(number);
        post(number);
        awaitGivingUp(number);

        browser.newVisitor();
        browser.signIn("fatima");
        browser.open("/werk/beheer/storingen");
        assertThat(browser.text()).contains(number, "out of order");
        browser.narrow();
        browser.follow("Meer over de oorzaak van " + number);
        assertThat(browser.text()).contains("Oorzaak van de storing bij " + number);
        browser.narrow();

        repair();
        browser.press("Probeer opnieuw " + number);
        assertThat(browser.text()).contains("Wij proberen de stap van " + number + " opnieuw");
        assertThat(browser.page()
                        .locator("table")
                        .filter(new Locator.FilterOptions().setHasText(number))
                        .count())
                .isZero();
        await("the payment is ordered", "select 1 from groeikracht.payment_order where case_number = ?", number);
    }

    /** A grant of which the letter has still to be posted. */
    private static String grantedByPost() {
        return text("""
                select r.case_number from groeikracht.work_item w
                join groeikracht.subsidy_request r on r.case_number = w.case_number
                where r.gm_code = 'GM0396' and r.state = 'GRANTED' and w.step = 'postLetter' and w.assignee is null
                  and not w.waiting
                order by 1 limit 1
                """);
    }

    /** The letter is posted; the payment that follows is the step that fails. */
    private void post(String number) {
        new CaseWork(browser, number).as("bram");
        browser.press("Verstuur de brief");
        var hint = browser.page().locator("[id$='-hint']").first().innerText();
        browser.fill("2. Wanneer hebt u de brief op de post gedaan?", hint.replaceAll("(?s)^\\D*([\\d-]+).*$", "$1"));
        browser.press("Bevestig: de brief is verstuurd");
    }

    private static void breakDown(String number) {
        change("""
                create or replace function groeikracht.out_of_order() returns trigger language plpgsql
                as $$ begin raise exception 'out of order'; end $$
                """);
        change("create trigger out_of_order before insert on groeikracht.audit_entry for each row when"
                + " (new.case_number = '" + number + "' and new.act = 'subsidy.payment_ordered')"
                + " execute function groeikracht.out_of_order()");
    }

    /** There are minutes between one try and the next; here they have passed. */
    private void awaitGivingUp(String number) {
        for (int i = 0; i < 120; i++) {
            if (text("""
                    select 1 from engine.act_ru_incident i join engine.act_ru_execution e on e.id_ = i.proc_inst_id_
                    where e.business_key_ = ?
                    """, number) != null) return;
            change("""
                    update engine.act_ru_job set duedate_ = now() - interval '1 second'
                    where retries_ between 1 and 2 and lock_owner_ is null and process_instance_id_ in
                        (select proc_inst_id_ from engine.act_ru_execution where business_key_ = ?)
                    """, number);
            browser.page().waitForTimeout(500);
        }
        throw new AssertionError("The engine does not give up " + number);
    }

    private void await(String what, String sql, String number) {
        for (int i = 0; i < 120; i++) {
            if (text(sql, number) != null) return;
            browser.page().waitForTimeout(500);
        }
        throw new AssertionError("Never: " + what);
    }
}
