package nl.groeikracht.web.teampage;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.groeikracht.document.Flyer;
import nl.groeikracht.municipality.Municipalities;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.teampage.PublicTeams;
import nl.groeikracht.web.Download;

/** A flyer (A5) or a poster (A4) of a team or of one of its actions, for everybody who wants to print it. */
@WebServlet("/team/flyer.pdf")
public class TeamFlyer extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicTeams teams;

    @Inject
    transient Municipalities municipalities;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        var team = CaseNumber.of(request.getParameter("nummer"));
        var action = request.getParameter("actie");
        var size = "a4".equals(request.getParameter("maat")) ? Flyer.Size.A4 : Flyer.Size.A5;
        var theme = municipalities.read(teams.read(team).team().gmCode()).theme();
        var pdf = teams.print(
                team, action == null ? null : CaseNumber.of(action), size, ThemeColours.of(getServletContext(), theme));
        Download.letter(response, size == Flyer.Size.A4 ? "poster.pdf" : "flyer.pdf", pdf);
    }
}
