package nl.groeikracht.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.groeikracht.growth.Agreements;
import nl.groeikracht.growth.GrowthTask;
import nl.groeikracht.process.TaskId;

/** The municipality signs what the team signed. */
@Named
@RequestScoped
public class AgreementSigningPage extends GrowthTaskPage {

    @Inject
    Agreements agreements;

    @Override
    GrowthTask open(TaskId id) {
        return agreements.open(id);
    }

    public void sign() throws IOException {
        agreements.sign(id(), team());
        done("agreement.signed");
    }
}
