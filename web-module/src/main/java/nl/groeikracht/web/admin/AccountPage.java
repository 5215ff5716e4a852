package nl.groeikracht.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.groeikracht.municipality.PaymentAccount;
import nl.groeikracht.municipality.PaymentAccounts;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.web.Site;
import nl.groeikracht.web.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The bank account from which the municipality pays. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    PaymentAccounts accounts;

    @Inject
    Site site;

    @Inject
    Texts texts;

    private String name;
    private Iban iban;
    private String bic;

    @PostConstruct
    void load() {
        accounts.of(site.getMunicipality().gmCode()).ifPresent(known -> {
            name = known.name();
            iban = known.iban();
            bic = known.bic();
        });
    }

    public void save() {
        accounts.set(site.getMunicipality().gmCode(), new PaymentAccount(name, iban, bic));
        Messages.addFlashGlobalInfo(texts.get("admin", "account.saved"));
        Faces.redirect("/werk/beheer/rekening");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Iban getIban() {
        return iban;
    }

    public void setIban(Iban iban) {
        this.iban = iban;
    }

    public String getBic() {
        return bic;
    }

    public void setBic(String bic) {
        this.bic = bic;
    }
}
