package nl.groeikracht.retention;

import static nl.groeikracht.document.DutchText.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.Statement;
import nl.groeikracht.document.StatementWriter;
import nl.groeikracht.retention.ListView.Approval;
import nl.groeikracht.shared.Dutch;

/** Draws up the certificate of destruction (Archiefbesluit 1995, article 8): what, by which rule, by whom, when, how. */
@ApplicationScoped
class DestructionProof {

    private static final String HOW = "De stukken, de gegevens van de aanvrager, de brieven en berichten, de notities"
            + " en de voortgang van de behandeling zijn uit de databank verwijderd. De bedragen in de boekhouding en"
            + " cijfers zonder namen zijn gebleven. Van het logboek is bewaard dat een handeling is gedaan, wanneer, in"
            + " welke rol en op grond van welke regel; namen, redenen en waarden zijn gewist.";
    private static final String BACKUPS = "Reservekopieën van vóór deze dag kunnen de gegevens nog bevatten, tot zij"
            + " volgens de afspraken over reservekopieën zijn overschreven.";
    private static final String HASHES =
            "Het controlegetal is de SHA-256 van de regels van het logboek zoals zij waren."
                    + " Daarmee is van een kopie die elders is bewaard vast te stellen of zij echt is.";

    @Inject
    StatementWriter writer;

    DocumentId make(ListView list, Instant at) {
        return writer.write(new Statement(
                list.gmCode(),
                list.number(),
                "Verklaring van vernietiging",
                Dutch.dateOf(at),
                paragraphs(list, at),
                Stream.of(dossiers(list), hashes(list), kept(list))
                        .filter(table -> !table.rows().isEmpty())
                        .toList()));
    }

    private static List<String> paragraphs(ListView list, Instant at) {
        return Stream.concat(
                        Stream.of(
                                "Vernietigingslijst " + list.number() + " is op " + day(list.drawnAt())
                                        + " opgesteld door " + list.drawnBy() + ". Erop staan dossiers waarvan de"
                                        + " bewaartermijn uiterlijk op " + date(list.through()) + " voorbij was.",
                                "Goedgekeurd door " + approvals(list.approvals()) + "."),
                        Stream.of(
                                "De vernietiging is op " + day(list.startedAt()) + " gestart door "
                                        + list.startedBy() + " en op " + day(at) + " afgerond. Vernietigd: "
                                        + list.getDestroyed() + " dossiers met samen " + cases(list) + " zaken en "
                                        + documents(list) + " stukken.",
                                HOW,
                                BACKUPS,
                                HASHES))
                .toList();
    }

    private static String approvals(List<Approval> approvals) {
        return String.join(
                " en ",
                approvals.stream()
                        .map(one -> one.name() + " (" + day(one.at()) + ")")
                        .toList());
    }

    private static Statement.Listing dossiers(ListView list) {
        return new Statement.Listing(
                "Vernietigde dossiers",
                List.of("Dossier", "Grond", "Bewaard", "Geëindigd", "Stukken"),
                list.items().stream()
                        .filter(ItemView::isDestroyed)
                        .map(item -> List.of(
                                item.number().value(),
                                item.selection(),
                                item.years() + " jaar",
                                date(item.endedOn()),
                                Integer.toString(item.documents())))
                        .toList());
    }

    private static Statement.Listing hashes(ListView list) {
        return new Statement.Listing(
                "Controlegetallen van het logboek",
                List.of("Dossier", "Regels", "SHA-256"),
                list.items().stream()
                        .filter(ItemView::isDestroyed)
                        .map(item ->
                                List.of(item.number().value(), Integer.toString(item.trailLines()), item.trailHash()))
                        .toList());
    }

    private static Statement.Listing kept(ListView list) {
        return new Statement.Listing(
                "Niet vernietigd",
                List.of("Dossier", "Waarom"),
                list.items().stream()
                        .filter(item -> item.state() == ItemState.KEPT || item.state() == ItemState.REMOVED)
                        .map(item -> List.of(item.number().value(), why(item)))
                        .toList());
    }

    /** The certificate stays for ever: what someone typed about a dossier does not go in. */
    private static String why(ItemView item) {
        return item.state() == ItemState.REMOVED
                ? "Van de lijst gehaald vóór de goedkeuring"
                : "Tegengehouden of heropend na de goedkeuring";
    }

    private static long cases(ListView list) {
        return list.items().stream()
                .filter(ItemView::isDestroyed)
                .mapToLong(ItemView::cases)
                .sum();
    }

    private static long documents(ListView list) {
        return list.items().stream()
                .filter(ItemView::isDestroyed)
                .mapToLong(ItemView::documents)
                .sum();
    }

    private static String day(Instant at) {
        return date(Dutch.dateOf(at));
    }
}
