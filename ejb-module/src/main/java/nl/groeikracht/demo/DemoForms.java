package nl.groeikracht.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import nl.groeikracht.budget.SchemeTerms;
import nl.groeikracht.budget.Schemes;
import nl.groeikracht.document.DocumentId;
import nl.groeikracht.document.Documents;
import nl.groeikracht.document.NewDocument;
import nl.groeikracht.document.UploadCheck;
import nl.groeikracht.initiative.Applicant;
import nl.groeikracht.initiative.Channel;
import nl.groeikracht.initiative.Initiative;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.shared.Dutch;
import nl.groeikracht.shared.Iban;
import nl.groeikracht.subsidy.NewRequest;
import nl.groeikracht.subsidy.Plan;
import nl.groeikracht.subsidy.SubmittedRequest;
import nl.groeikracht.subsidy.SubsidyIntake;

/** Fills in the form for the invented residents and sends it. */
@Stateless
@PermitAll
public class DemoForms {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DAYS_UNTIL_START = 75;

    @Inject
    SubsidyIntake intake;

    @Inject
    Schemes schemes;

    @Inject
    Municipalities municipalities;

    @Inject
    Documents documents;

    @Inject
    Clock clock;

    public SubmittedRequest send(DemoRequest request) {
        var gmCode = request.gmCode();
        var attachments = request.is("list") ? List.of(supporters(request)) : List.<DocumentId>of();
        return intake.submit(new NewRequest(
                gmCode,
                scheme(request).versionId(),
                applicant(request),
                initiative(request),
                plan(request),
                attachments,
                "nl",
                secret()));
    }

    /** The one that is named, or else the first of the municipality. */
    private SchemeTerms scheme(DemoRequest request) {
        return schemes.find(request.gmCode(), request.text("scheme"))
                .orElseGet(() -> schemes.current(request.gmCode()).get(0));
    }

    private Applicant applicant(DemoRequest request) {
        var byPost = request.is("post");
        var name = request.text("who");
        return new Applicant(
                name,
                request.text("street"),
                request.text("number"),
                request.text("postcode"),
                municipalities.read(request.gmCode()).name(),
                byPost ? "" : address(name, request),
                request.text("phone"),
                byPost ? Channel.POST : Channel.EMAIL,
                byPost ? null : clock.instant(),
                request.text("group"));
    }

    private static String address(String name, DemoRequest request) {
        var host = request.is("unreachable") ? "onbestelbaar.example" : "bewoner.example";
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@" + host;
    }

    private Initiative initiative(DemoRequest request) {
        var place = municipalities
                .neighbourhood(request.gmCode(), request.neighbourhood())
                .orElseThrow();
        return new Initiative(
                request.title(),
                request.text("what"),
                request.text("why"),
                request.text("forWhom"),
                request.scale(),
                place.code(),
                place.year(),
                request.theme(),
                !request.is("onlySelf"),
                request.is("institution"),
                request.number("people"),
                request.number("supporters"));
    }

    private Plan plan(DemoRequest request) {
        var start = start(request);
        return new Plan(
                start,
                start.plusDays(request.number("days")),
                request.costs(),
                request.euros("own"),
                request.number("hours"),
                request.text("kind"),
                request.euros("other"),
                request.euros("asked"),
                iban(request));
    }

    private LocalDate start(DemoRequest request) {
        var usual = DAYS_UNTIL_START + request.title().length();
        return Dutch.today(clock).plusDays(request.number("startsIn", usual));
    }

    private DocumentId supporters(DemoRequest request) {
        var list = "Buren die meedoen met \"" + request.title() + "\"\n\n" + request.text("street") + ": "
                + request.number("supporters") + " adressen zeggen ja.\n";
        var upload = UploadCheck.check("Buren die meedoen.txt", list.getBytes(StandardCharsets.UTF_8));
        return documents.keep(NewDocument.ofDraft(request.gmCode(), upload));
    }

    /** A number of a bank that does not exist, with the right check digits. */
    private static Iban iban(DemoRequest request) {
        var account = "DEMO"
                + "%010d".formatted(Integer.toUnsignedLong(request.title().hashCode()));
        var digits = new StringBuilder();
        (account + "NL00").chars().forEach(character -> digits.append(Character.getNumericValue(character)));
        var rest = new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return Iban.of("NL%02d%s".formatted(98 - rest, account));
    }

    private static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
