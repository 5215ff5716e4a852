package nl.groeikracht.web.admin;

import java.time.LocalDate;
import java.util.List;
import nl.groeikracht.budget.Arrangements;
import nl.groeikracht.budget.DistributionRules;
import nl.groeikracht.budget.Fund;
import nl.groeikracht.budget.PaymentPlan;
import nl.groeikracht.budget.SchemeContent;
import nl.groeikracht.budget.SchemeRules;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.SchemeText;
import nl.groeikracht.budget.Theme;
import nl.groeikracht.legal.TermSource;
import nl.groeikracht.shared.Money;

/** The fields of a scheme as they are on the page; null where nothing was filled in. */
public class SchemeFields {

    private static final int MISSING = -1;

    private final List<Theme> knownThemes;
    private String name;
    private LocalDate validFrom;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private String purpose;
    private String conditions;
    private String documents;
    private String obligations;
    private String themes;
    private boolean publicLaw = true;
    private String fund;
    private Integer fundPaymentDays;
    private String legalBasis;
    private Money maximum;
    private Integer supporters;
    private boolean ownContribution = true;
    private boolean institutions;
    private boolean undertakings;
    private Integer weeks;
    private Integer extensionWeeks;
    private String termArticle;
    private TermSource termSource;
    private Integer supplementDays;
    private Integer months;
    private List<BracketFields> brackets;

    private SharingFields sharing = SharingFields.of(DistributionRules.IN_ORDER);
    private PaymentFields payment = PaymentFields.of(PaymentPlan.AT_ONCE);

    private SchemeFields(List<Theme> knownThemes) {
        this.knownThemes = knownThemes;
    }

    /** @param model what most schemes ask afterwards */
    static SchemeFields empty(Arrangements model) {
        var fields = new SchemeFields(List.of());
        fields.brackets = BracketFields.of(model);
        return fields;
    }

    /** As the version of now, from another day. */
    static SchemeFields of(SchemeTerms terms, LocalDate from) {
        var fields = new SchemeFields(terms.rules().themes());
        fields.takeText(terms, from);
        fields.takeRules(terms.rules());
        fields.sharing = SharingFields.of(terms.distribution());
        fields.payment = PaymentFields.of(terms.payment());
        return fields;
    }

    private void takeText(SchemeTerms terms, LocalDate from) {
        name = terms.name();
        validFrom = from;
        opensOn = terms.opensOn();
        closesOn = terms.closesOn();
        purpose = terms.text().purpose();
        conditions = Lines.write(terms.text().conditions());
        documents = Lines.write(terms.text().documents());
        obligations = Lines.write(terms.text().obligations());
    }

    private void takeRules(SchemeRules rules) {
        themes = Lines.write(rules.themes().stream().map(Theme::name).toList());
        publicLaw = rules.publicLaw();
        fund = rules.fund() == null ? null : rules.fund().name();
        fundPaymentDays = rules.fund() == null ? null : rules.fund().paymentDays();
        legalBasis = rules.legalBasis();
        maximum = rules.maximum();
        supporters = rules.minimumSupporters();
        ownContribution = rules.ownContributionRequired();
        institutions = rules.institutionsAllowed();
        undertakings = rules.undertakingsAllowed();
        weeks = rules.decisionWeeks();
        extensionWeeks = rules.extensionWeeks();
        termArticle = rules.decisionTermArticle();
        termSource = rules.decisionTermSource();
        supplementDays = rules.supplementDays();
        months = rules.latestMonthsAfterStart();
        brackets = BracketFields.of(rules.arrangements());
    }

    SchemeContent content() {
        return new SchemeContent(
                strip(name),
                validFrom,
                opensOn,
                closesOn,
                new SchemeText(strip(purpose), Lines.read(conditions), Lines.read(documents), Lines.read(obligations)),
                new SchemeRules(
                        publicLaw,
                        strip(legalBasis),
                        maximum,
                        number(supporters),
                        ownContribution,
                        institutions,
                        number(weeks),
                        strip(termArticle),
                        publicLaw ? termSource : TermSource.AUTHORITY,
                        publicLaw && extensionWeeks != null ? extensionWeeks : 0,
                        number(supplementDays),
                        number(months),
                        Lines.readThemes(themes, knownThemes),
                        BracketFields.read(brackets),
                        publicLaw ? null : new Fund(strip(fund), number(fundPaymentDays)),
                        undertakings),
                sharing.rules(),
                payment.plan());
    }

    private static String strip(String text) {
        return text == null ? null : text.strip();
    }

    static int number(Integer typed) {
        return typed == null ? MISSING : typed;
    }

    public PaymentFields getPayment() {
        return payment;
    }

    public SharingFields getSharing() {
        return sharing;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public String getDocuments() {
        return documents;
    }

    public void setDocuments(String documents) {
        this.documents = documents;
    }

    public String getObligations() {
        return obligations;
    }

    public void setObligations(String obligations) {
        this.obligations = obligations;
    }

    public String getThemes() {
        return themes;
    }

    public void setThemes(String themes) {
        this.themes = themes;
    }

    public boolean isUndertakings() {
        return undertakings;
    }

    public void setUndertakings(boolean undertakings) {
        this.undertakings = undertakings;
    }

    public String getFund() {
        return fund;
    }

    public void setFund(String fund) {
        this.fund = fund;
    }

    public Integer getFundPaymentDays() {
        return fundPaymentDays;
    }

    public void setFundPaymentDays(Integer fundPaymentDays) {
        this.fundPaymentDays = fundPaymentDays;
    }

    public boolean isPublicLaw() {
        return publicLaw;
    }

    public void setPublicLaw(boolean publicLaw) {
        this.publicLaw = publicLaw;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public Money getMaximum() {
        return maximum;
    }

    public void setMaximum(Money maximum) {
        this.maximum = maximum;
    }

    public Integer getSupporters() {
        return supporters;
    }

    public void setSupporters(Integer supporters) {
        this.supporters = supporters;
    }

    public boolean isOwnContribution() {
        return ownContribution;
    }

    public void setOwnContribution(boolean ownContribution) {
        this.ownContribution = ownContribution;
    }

    public boolean isInstitutions() {
        return institutions;
    }

    public void setInstitutions(boolean institutions) {
        this.institutions = institutions;
    }

    public Integer getExtensionWeeks() {
        return extensionWeeks;
    }

    public void setExtensionWeeks(Integer extensionWeeks) {
        this.extensionWeeks = extensionWeeks;
    }

    public Integer getWeeks() {
        return weeks;
    }

    public void setWeeks(Integer weeks) {
        this.weeks = weeks;
    }

    public String getTermArticle() {
        return termArticle;
    }

    public void setTermArticle(String termArticle) {
        this.termArticle = termArticle;
    }

    public TermSource getTermSource() {
        return termSource;
    }

    public void setTermSource(TermSource termSource) {
        this.termSource = termSource;
    }

    public Integer getSupplementDays() {
        return supplementDays;
    }

    public void setSupplementDays(Integer supplementDays) {
        this.supplementDays = supplementDays;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public List<BracketFields> getBrackets() {
        return brackets;
    }
}
