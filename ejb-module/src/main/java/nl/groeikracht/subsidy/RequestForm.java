package nl.groeikracht.subsidy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request as the resident is typing it: every answer is the text exactly as it came, right or wrong, so that nothing
 * typed is ever lost. {@link RequestFormCheck} says what is wrong with it; {@link RequestFormReader} makes a request of
 * it when nothing is.
 */
public class RequestForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES_AT_START = 2;

    private Map<String, String> answers = new LinkedHashMap<>();
    private List<CostLine> costs = new ArrayList<>();
    private List<String> attachments = new ArrayList<>();

    /** Ready to be filled in. */
    public static RequestForm empty() {
        var form = new RequestForm();
        form.needLines(LINES_AT_START);
        return form;
    }

    /** By {@link FormField#key()}. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    public void setAnswers(Map<String, String> answers) {
        this.answers = new LinkedHashMap<>(answers);
    }

    public List<CostLine> getCosts() {
        return costs;
    }

    public void setCosts(List<CostLine> costs) {
        this.costs = new ArrayList<>(costs);
    }

    /** The identities of the documents that were added. */
    public List<String> getAttachments() {
        return attachments;
    }

    public void setAttachments(List<String> attachments) {
        this.attachments = new ArrayList<>(attachments);
    }

    /** The answer as typed; empty when there is none. */
    public String text(FormField field) {
        var answer = answers.get(field.key());
        return answer == null ? "" : answer;
    }

    public boolean isYes(FormField field) {
        return Boolean.parseBoolean(text(field));
    }

    public boolean isUnanswered(FormField field) {
        return text(field).isBlank();
    }

    public RequestForm answer(FormField field, String typed) {
        answers.put(field.key(), typed == null ? "" : typed);
        return this;
    }

    /** Makes sure that there are at least so many cost lines. */
    public void needLines(int number) {
        while (costs.size() < Math.min(number, Plan.MOST_COSTS)) {
            costs.add(new CostLine());
        }
    }

    /** Takes over what was typed at one step; the answers of the other steps stay as they are. */
    void takeOver(RequestStep step, RequestForm typed) {
        FormField.of(step).forEach(field -> answer(field, typed.text(field)));
        if (step == RequestStep.PLAN) {
            setCosts(typed.costs);
        }
    }
}
