package nl.groeikracht.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.groeikracht.budget.Theme;
import nl.groeikracht.document.DocumentInfo;
import nl.groeikracht.municipality.Neighbourhood;
import nl.groeikracht.subsidy.CostLine;
import nl.groeikracht.subsidy.DraftView;
import nl.groeikracht.subsidy.FormField;
import nl.groeikracht.subsidy.PlanSums;
import nl.groeikracht.subsidy.RequestForm;
import nl.groeikracht.subsidy.RequestStep;
import nl.groeikracht.web.Format;
import nl.groeikracht.web.Texts;

/** Shows what was filled in, in the order of the form: to look it over, and as a copy after sending. */
@RequestScoped
class FilledIn {

    @Inject
    Texts texts;

    @Inject
    Format format;

    /** One step. @param url where it can be changed; null when it cannot be */
    public record Chapter(String title, String url, List<Line> lines) {}

    /** A question and its answer. */
    public record Line(String question, String answer) {}

    List<Chapter> chapters(DraftView draft, Function<RequestStep, String> url) {
        return List.of(
                chapter(RequestStep.YOU, url, you(draft)),
                chapter(RequestStep.IDEA, url, idea(draft)),
                chapter(RequestStep.PLAN, url, plan(draft.form())),
                chapter(RequestStep.ATTACHMENTS, url, attachments(draft)));
    }

    private Chapter chapter(RequestStep step, Function<RequestStep, String> url, List<Line> lines) {
        return new Chapter(texts.get("apply", "form.step." + step), url.apply(step), lines);
    }

    private List<Line> you(DraftView draft) {
        var form = draft.form();
        var lines = new ArrayList<>(you(form));
        if (draft.terms().rules().undertakingsAllowed()) {
            lines.add(2, yesOrNo(form, FormField.UNDERTAKING));
            if (form.isYes(FormField.UNDERTAKING)) {
                lines.add(3, typed(form, FormField.UNDERTAKING_NUMBER));
                lines.add(4, typed(form, FormField.DE_MINIMIS));
            }
        }
        return lines;
    }

    private List<Line> you(RequestForm form) {
        var consent = texts.get("apply", form.isYes(FormField.CONSENT) ? "review.consent.yes" : "review.consent.no");
        return List.of(
                typed(form, FormField.NAME),
                typed(form, FormField.ON_BEHALF_OF),
                line(
                        texts.get("apply", "you.address"),
                        form.text(FormField.STREET) + " " + form.text(FormField.HOUSE_NUMBER) + "\n"
                                + form.text(FormField.POSTCODE) + " " + form.text(FormField.TOWN)),
                typed(form, FormField.PHONE),
                typed(form, FormField.EMAIL),
                line(texts.get("apply", "channel.label"), consent));
    }

    private List<Line> idea(DraftView draft) {
        var form = draft.form();
        var neighbourhood = draft.neighbourhoods().stream()
                .filter(known -> known.code().equals(form.text(FormField.NEIGHBOURHOOD)))
                .map(Neighbourhood::name)
                .findFirst()
                .orElse("");
        var theme = draft.terms()
                .rules()
                .theme(form.text(FormField.THEME))
                .map(Theme::name)
                .orElse("");
        return List.of(
                typed(form, FormField.TITLE),
                typed(form, FormField.WHAT),
                typed(form, FormField.WHY),
                typed(form, FormField.FOR_WHOM),
                line(label(FormField.SCALE), named("scale.", form.text(FormField.SCALE))),
                line(label(FormField.NEIGHBOURHOOD), neighbourhood),
                line(label(FormField.THEME), theme),
                yesOrNo(form, FormField.COLLECTIVE),
                yesOrNo(form, FormField.INSTITUTION),
                typed(form, FormField.PARTICIPANTS),
                typed(form, FormField.SUPPORTERS));
    }

    private List<Line> plan(RequestForm form) {
        var lines = new ArrayList<Line>();
        lines.add(typed(form, FormField.START));
        lines.add(typed(form, FormField.END));
        form.getCosts().stream()
                .filter(cost -> !(cost.getWhat().isBlank() && cost.getAmount().isBlank()))
                .map(this::cost)
                .forEach(lines::add);
        lines.add(typed(form, FormField.OWN_MONEY));
        lines.add(typed(form, FormField.OWN_HOURS));
        lines.add(typed(form, FormField.OWN_KIND));
        lines.add(typed(form, FormField.OTHER_INCOME));
        var sums = PlanSums.of(form);
        lines.add(line(texts.get("apply", "plan.asked.costs"), format.money(sums.costs())));
        lines.add(line(texts.get("apply", "review.asked"), format.money(sums.asked())));
        lines.add(typed(form, FormField.IBAN));
        return lines;
    }

    private Line cost(CostLine cost) {
        return line(texts.get("apply", "review.costs") + ": " + cost.getWhat(), "€\u00a0" + cost.getAmount());
    }

    private List<Line> attachments(DraftView draft) {
        return draft.attachments().isEmpty()
                ? List.of(line(
                        texts.get("apply", "form.step.ATTACHMENTS"), texts.get("apply", "review.attachments.none")))
                : draft.attachments().stream().map(this::file).toList();
    }

    private Line file(DocumentInfo file) {
        return line(file.fileName(), format.fileSize(file.size()));
    }

    private Line typed(RequestForm form, FormField field) {
        return line(label(field), form.text(field));
    }

    private Line yesOrNo(RequestForm form, FormField field) {
        var answer = form.isUnanswered(field) ? "" : texts.get("apply", form.isYes(field) ? "form.yes" : "form.no");
        return line(label(field), answer);
    }

    private String named(String prefix, String value) {
        return texts.find("apply", prefix + value).orElse("");
    }

    private String label(FormField field) {
        return texts.get("apply", field.key() + ".label");
    }

    private Line line(String question, String answer) {
        return new Line(question, answer.isBlank() ? texts.get("apply", "form.empty") : answer);
    }
}
