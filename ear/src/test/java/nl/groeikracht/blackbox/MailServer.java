package nl.groeikracht.blackbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;

/** A real mail server, in the virtual machine of the tests. */
final class MailServer {
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private MailServer() {}

    /** Starts it, and tells how an application server finds it. */
    static synchronized Map<String, String> start() {
        if (!MAIL.isRunning()) MAIL.start();
        return Map.of(
                "GROEIKRACHT_SMTP_HOST",
                "127.0.0.1",
                "GROEIKRACHT_SMTP_PORT",
                Integer.toString(MAIL.getSmtp().getPort()));
    }
}
