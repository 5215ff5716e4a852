package nl.groeikracht.web.payment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.groeikracht.subsidy.PaymentOrders;
import nl.groeikracht.web.Download;

/** The file for the bank of a payment list, as often as needed and always the same: {@code /werk/betaalbestand?id=…}. */
@WebServlet("/werk/betaalbestand")
public class BankFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PaymentOrders payments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var file = payments.sepa(request.getParameter("id"));
        Download.list(response, file.fileName(), file.mediaType(), file.content());
    }
}
