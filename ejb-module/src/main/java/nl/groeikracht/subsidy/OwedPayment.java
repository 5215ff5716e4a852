package nl.groeikracht.subsidy;

import java.time.LocalDate;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.shared.Money;

/**
 * Money that is owed beside a subsidy.
 *
 * @param number of the follow-up case in which it was decided
 * @param what as the receiver reads it on the bank statement, before the case number
 */
public record OwedPayment(
        CaseNumber number, String gmCode, String what, String payee, Iban iban, Money amount, LocalDate payBefore) {}
