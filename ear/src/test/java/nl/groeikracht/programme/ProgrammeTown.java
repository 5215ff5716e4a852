package nl.groeikracht.programme;

import static nl.groeikracht.blackbox.Application.as;
import static nl.groeikracht.blackbox.Application.the;
import static nl.groeikracht.shared.Money.euros;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.groeikracht.blackbox.ServerDatabase;
import nl.groeikracht.blackbox.Town;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.shared.CaseNumber;
import nl.groeikracht.shared.Dutch;

/** A municipality of a test's own with fourteen neighbourhoods and a programme for twelve of them. */
record ProgrammeTown(Town town) {

    static final int PLACES = 14;

    static ProgrammeTown found() {
        var town = new ProgrammeTown(Town.found());
        ServerDatabase.asOwner("insert into area (gm_code, name) values ('%s', 'Oost')".formatted(town.gmCode()));
        IntStream.range(0, PLACES)
                .forEach(nth ->
                        ServerDatabase.asOwner("""
                        insert into neighbourhood (code, year, name, gm_code, area_id)
                        select '%s', 2026, 'Buurt %d', '%s', (select id from area where gm_code = '%s' and %d < 10)
                        """.formatted(town.code(nth), nth, town.gmCode(), town.gmCode(), nth)));
        ServerDatabase.asOwner(
                "insert into neighbourhood (code, year, name, gm_code) values ('%s', 2024, 'Vroeger', '%s')"
                        .formatted(town.code(99), town.gmCode()));
        return town;
    }

    String gmCode() {
        return town.gmCode();
    }

    String manager() {
        return town.person("programme-manager");
    }

    String code(int nth) {
        return "BU" + gmCode().substring(2) + "%04d".formatted(nth);
    }

    ProgrammePlan plan() {
        return new ProgrammePlan(
                List.of(gmCode()),
                "Buurten aan zet",
                "Buurten staan na drie jaar op eigen benen.",
                "wijkplannen\nenergie",
                LocalDate.now(Dutch.ZONE),
                3,
                12,
                4);
    }

    CaseNumber programme() throws Exception {
        return as(manager(), () -> the(ProgrammeFounding.class).found(plan()));
    }

    /** With a payer for each year, of which the first one committed. */
    CaseNumber prepared() throws Exception {
        var number = programme();
        as(manager(), () -> {
            var money = the(ProgrammeMoney.class);
            long first = money.plan(number, new FundingPlan(1, "Ministerie", "", euros(150_000), "twaalf buurten"));
            money.commit(number, first, euros(150_000), LocalDate.now(Dutch.ZONE), "Brief van het ministerie");
            money.plan(number, new FundingPlan(2, "Gemeente", "energie", euros(60_000), ""));
            money.plan(number, new FundingPlan(3, "Gemeente", "energie en wijkplannen", null, ""));
            the(ProgrammeFounding.class).prepared(task(number, "prepareProgramme"), number);
        });
        return number;
    }

    /** The first n neighbourhoods have ever worse labels. */
    String csv(int many) {
        return "buurtcode;naam;label_slecht;bouwjaar\n"
                + IntStream.range(0, many)
                        .mapToObj(nth -> "%s;Buurt %d;%d,5;%d".formatted(code(nth), nth, 10 + nth, 1990 - nth))
                        .collect(Collectors.joining("\n"));
    }

    FigureReport send(CaseNumber number, String csv, Boolean onlyValid) throws Exception {
        return as(manager(), () -> {
            var figures = the(FigureImport.class);
            long upload = figures.upload(number, "cijfers.csv", csv.getBytes(StandardCharsets.UTF_8));
            var report = figures.report(number, upload).report();
            if (onlyValid != null) figures.takeOver(number, upload, onlyValid);
            return report;
        });
    }

    static List<Factor> weights(int label, int year, int neighbours) {
        return List.of(
                new Factor(FactorKind.FIGURE, "label_slecht", label, false),
                new Factor(FactorKind.FIGURE, "bouwjaar", year, true),
                new Factor(FactorKind.NEIGHBOURS, "", neighbours, false));
    }

    CaseNumber selected() throws Exception {
        var number = prepared();
        send(number, csv(PLACES), false);
        as(manager(), () -> {
            the(NeighbourhoodSelection.class).weigh(number, weights(60, 40, 10));
            choose(number, 12);
        });
        return number;
    }

    void choose(CaseNumber number, int many) {
        var tracks = new LinkedHashMap<String, String>();
        the(NeighbourhoodSelection.class).read(number).ranking().stream()
                .limit(many)
                .forEach(one -> tracks.put(one.code(), "energie"));
        the(NeighbourhoodChoice.class)
                .choose(task(number, "selectNeighbourhoods"), number, tracks, "De slechtste labels eerst.");
    }

    CaseNumber launched() throws Exception {
        var number = selected();
        leadTimePasses(number);
        as(manager(), () -> the(ProgrammeLaunch.class).launch(task(number, "launchProgramme"), number));
        return number;
    }

    static void leadTimePasses(CaseNumber number) {
        ServerDatabase.asOwner(
                "update programme set launchable_from = current_date - 1 where case_number = '" + number + "'");
        timersGoOff(number);
    }

    static void timersGoOff(CaseNumber number) {
        ServerDatabase.asOwner(
                "update engine.act_ru_job set duedate_ = now() - interval '1 day' where process_instance_id_ in "
                        + "(select id_ from engine.act_hi_procinst where business_key_ = '" + number + "')");
    }

    static TaskId task(CaseNumber number, String step) {
        return TaskId.of(eventually(
                step,
                "select id from work_item where case_number = ? and step = ? and not waiting",
                number.value(),
                step));
    }

    /** Waits until there is a value. */
    static String eventually(String what, String sql, Object... parameters) {
        return ServerDatabase.eventually(what, () -> text(sql, parameters));
    }

    static String text(String sql, Object... parameters) {
        return ServerDatabase.text(sql, parameters);
    }
}
