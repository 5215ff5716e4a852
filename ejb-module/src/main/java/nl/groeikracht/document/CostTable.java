package nl.groeikracht.document;

import static nl.groeikracht.document.DutchText.amount;
import static nl.groeikracht.document.Markup.text;

import java.util.stream.Collectors;
import nl.groeikracht.shared.Money;

/** How the amount of a letter is built up: asked beside granted, the sum below. */
final class CostTable {

    private CostTable() {}

    /** Empty when the letter has no lines. */
    static String of(Letter letter) {
        if (letter.costs.isEmpty()) {
            return "";
        }
        return "<table>\n<caption>Zo is het bedrag opgebouwd</caption>\n<thead><tr><th scope=\"col\">Waarvoor</th>"
                + "<th scope=\"col\" class=\"number\">Gevraagd</th><th scope=\"col\" class=\"number\">Toegekend</th>"
                + "</tr></thead>\n<tbody>\n"
                + letter.costs.stream().map(CostTable::row).collect(Collectors.joining())
                + sum(letter)
                + "</tbody>\n</table>\n";
    }

    private static String row(Letter.CostLine line) {
        return row("", line.label(), cell(line.requested(), line.deduction()), cell(line.granted(), line.deduction()));
    }

    private static String sum(Letter letter) {
        var label = letter.isOfFund() ? "Bijdrage" : "Subsidie";
        return row(" class=\"sum\"", label, cell(letter.requested, false), cell(letter.granted, false));
    }

    private static String row(String style, String label, String requested, String granted) {
        return "<tr" + style + "><th scope=\"row\">" + text(label) + "</th><td class=\"number\">" + requested
                + "</td><td class=\"number\">" + granted + "</td></tr>\n";
    }

    private static String cell(Money money, boolean deduction) {
        if (money == null) {
            return text(amount(Money.ZERO));
        }
        return text(deduction && !money.isZero() ? "\u2212\u00a0" + amount(money) : amount(money));
    }
}
