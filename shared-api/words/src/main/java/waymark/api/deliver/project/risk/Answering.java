package waymark.api.deliver.project.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * What is done about a risk.
 *
 * @param owner who looks after it
 * @param answer what is done, once that is known
 * @param due by when; none where it is only watched
 */
public record Answering(
        PersonId owner, @Nullable @NotPersonal String answer, @Nullable LocalDate due) {

    public Answering {
        Require.present("owner", owner);
        answer = Require.optionalText("answer", answer, 400);
    }
}
