package nl.groeikracht.web.inbox;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.groeikracht.inbox.Inbox;

/** Leads to the case that I should do now; to the free work when there is none. */
@WebServlet("/werk/volgende")
public class NextCase extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Inbox inbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(inbox.next()
                .map(item -> "/werk/zaak?nummer=" + item.number())
                .orElse(InboxAddress.PATH + "?" + InboxAddress.VIEW + "=free"));
    }
}
