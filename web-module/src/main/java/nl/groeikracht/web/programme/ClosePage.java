package nl.groeikracht.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.process.TaskId;
import nl.groeikracht.programme.ProgrammeTask;
import nl.groeikracht.programme.ProgrammeYears;

/** The end of a programme, with its lessons. */
@Named
@RequestScoped
public class ClosePage extends ProgrammeTaskPage {

    @Inject
    ProgrammeYears years;

    private String lessons;

    @Override
    ProgrammeTask open(TaskId id) {
        return years.openClose(id);
    }

    public void confirm() throws IOException {
        if (!isMissing("lessen", lessons, "close.error.lessons")) {
            years.close(task().id(), getProgramme().number(), lessons);
            done("close.done");
        }
    }

    public String getLessons() {
        return lessons;
    }

    public void setLessons(String lessons) {
        this.lessons = lessons;
    }
}
