package waymark.api.choose.businesscase.decision;

import java.time.LocalDate;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * What an approval depends on (BC-5).
 *
 * @param text what must be so
 * @param owner who sees to it
 * @param due the day by which it must be so
 */
public record Condition(@NotPersonal String text, PersonId owner, LocalDate due) {

    public Condition {
        text = Require.text("conditions.text", text, 1_000);
        Require.present("conditions.owner", owner);
        Require.present("conditions.due", due);
    }
}
