package nl.groeikracht.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.groeikracht.document.DutchText;
import nl.groeikracht.document.MessageKind;
import nl.groeikracht.document.NewMessage;
import nl.groeikracht.document.Outbox;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.municipality.People;
import nl.groeikracht.shared.SiteAddress;
import nl.groeikracht.subsidy.StatusToken;

/** What residents get in their mail box, and the contact person who may forget. */
@ApplicationScoped
class SupportMail {

    @Inject
    Outbox outbox;

    @Inject
    Municipalities municipalities;

    @Inject
    People people;

    @Inject
    SiteAddress site;

    void confirm(SupportRequest request, StatusToken token) {
        var what = request.wish().isHelp()
                ? "U krijgt uiterlijk " + DutchText.date(request.answerBy()) + " antwoord van een vaste contactpersoon."
                : "U vraagt ons niets. Wij laten u dus uw gang gaan. Wilt u later toch hulp? Dan kunt u ons altijd iets vragen.";
        toResident(
                request,
                MessageKind.RECEIPT,
                "receipt",
                "Wij hebben uw bericht over: " + request.title(),
                """
                Wij hebben uw bericht ontvangen. Het zaaknummer is %s.

                %s

                Op uw eigen pagina ziet u altijd hoe het ervoor staat:
                %s
                """.formatted(request.number(), what, site.of("/hulp/status?sleutel=" + token.value())));
    }

    /** @param nth which answer it is, so that each is sent once */
    void answer(SupportRequest request, String answer, int nth) {
        toResident(
                request, MessageKind.NOTICE, "answer/" + nth, "Antwoord op uw vraag: " + request.title(), """
                %s

                Hebt u nog een vraag? Stel die op uw eigen pagina. De link staat in onze eerste e-mail.

                Met vriendelijke groet,
                %s, uw contactpersoon
                """.formatted(
                                answer.strip(), people.nameOf(request.contact())));
    }

    /** To who has it; when nobody has it, the list of work is enough. */
    void warn(SupportRequest request) {
        people.find(String.valueOf(request.contact()))
                .ifPresent(contact -> send(
                        request,
                        MessageKind.NOTICE,
                        "warning/" + request.answerBy(),
                        contact.email(),
                        "Nog een paar dagen: " + request.number(),
                        "U beloofde uiterlijk " + DutchText.date(request.answerBy()) + " antwoord op hulpvraag "
                                + request.number() + ".\n\n"
                                + site.of("/werk/hulpvraag?nummer=" + request.number())));
    }

    private void toResident(SupportRequest request, MessageKind kind, String key, String subject, String text) {
        var greeting = "Beste " + request.name() + ",\n\n";
        var sender = "\nGemeente " + municipalities.read(request.gmCode()).name() + "\n";
        send(request, kind, key, request.email(), subject, greeting + text + sender);
    }

    private void send(SupportRequest request, MessageKind kind, String key, String to, String subject, String text) {
        outbox.send(new NewMessage(
                request.gmCode(),
                request.number(),
                kind,
                request.number() + "/" + key,
                to,
                subject.replace('\n', ' '),
                text,
                List.of()));
    }
}
