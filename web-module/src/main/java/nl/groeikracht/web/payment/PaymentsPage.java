package nl.groeikracht.web.payment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.groeikracht.municipality.MunicipalityInfo;
import nl.groeikracht.municipality.PaymentAccounts;
import nl.groeikracht.subsidy.ExportView;
import nl.groeikracht.subsidy.PaymentFilter;
import nl.groeikracht.subsidy.PaymentOrders;
import nl.groeikracht.subsidy.PaymentPage;
import nl.groeikracht.subsidy.PaymentView;
import nl.groeikracht.web.FileView;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What has to be paid, and the lists that were made for the financial system. */
@Named
@RequestScoped
public class PaymentsPage {

    private static final String WAITING = "klaar";

    @Inject
    @Param(name = "stand")
    String status;

    @Inject
    @Param(name = "na")
    String after;

    @Inject
    PaymentOrders payments;

    @Inject
    PaymentAccounts accounts;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private PaymentPage page;

    @PostConstruct
    void load() {
        page = payments.page(new PaymentFilter(isWaitingOnly(), after));
    }

    /** Makes the list of everything that waits; it stands among the earlier lists from then on. */
    public void export(String gmCode) throws IOException {
        var file = payments.export(gmCode);
        Messages.addFlashGlobalInfo(texts.get("payment", "export.done", file.fileName()));
        Faces.redirect("/werk/betalingen");
    }

    /** Towns whose account nobody filled in: without it there is no file for the bank. */
    public List<MunicipalityInfo> getWithoutAccount() {
        return payments.municipalities().stream()
                .filter(town -> accounts.of(town.gmCode()).isEmpty())
                .toList();
    }

    public PaymentView.State state(PaymentView order) {
        return order.state(format.today());
    }

    /** In words; what is held says until when. */
    public String stateWords(PaymentView order) {
        var state = state(order);
        var day = switch (state) {
            case HELD -> order.heldUntil();
            case PLANNED -> order.payFrom();
            default -> null;
        };
        if (state == PaymentView.State.EXPORTED) {
            return texts.get("payment", "status.exported", format.dateOf(order.exportedAt()));
        }
        var key = "status." + state.name().toLowerCase(Locale.ROOT);
        return day == null ? texts.get("payment", key) : texts.get("payment", key, day);
    }

    public PaymentPage getPage() {
        return page;
    }

    public boolean isWaitingOnly() {
        return WAITING.equals(status);
    }

    public List<MunicipalityInfo> getMunicipalities() {
        return payments.municipalities();
    }

    public String getReadyWords() {
        return page.waiting() == 0
                ? texts.get("payment", "export.none")
                : texts.get(
                        "payment",
                        page.waiting() == 1 ? "export.count.one" : "export.count.many",
                        page.waiting(),
                        page.waitingTotal());
    }

    public String getNextUrl() {
        return page.next() == null
                ? null
                : "/werk/betalingen?na=" + page.next() + (isWaitingOnly() ? "&stand=" + WAITING : "");
    }

    public List<FileView> getExports() {
        return page.exports().stream()
                .flatMap(export ->
                        export.isForBank() ? Stream.of(bankFile(export), list(export)) : Stream.of(list(export)))
                .toList();
    }

    private FileView bankFile(ExportView export) {
        return new FileView(
                texts.get("payment", "batches.bank", format.moment(export.at())),
                "/werk/betaalbestand?id=" + export.id(),
                "download",
                texts.get("payment", "batches.executeOn", export.executeOn()),
                texts.get("payment", "batches.size", export.orders(), export.total()));
    }

    private FileView list(ExportView export) {
        return new FileView(
                texts.get("payment", "batches.name", format.moment(export.at())),
                "/werk/betaallijst?id=" + export.id(),
                "download",
                texts.get("payment", "batches.about", export.by()),
                texts.get("payment", "batches.size", export.orders(), export.total()));
    }
}
