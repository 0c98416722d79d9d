package waymark.command.understand.problem;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.tell.outcome.OutcomeId;
import waymark.command.kernel.Ids;

/** How requests name what shows something: a benefit or an outcome, by id or reference. */
public final class ShownBy {

    /** Its id; whatever else is said stays as it is, and shows nothing. */
    public static String named(@Nullable String shownBy, Ids ids) {
        String told = Require.present("shownBy", shownBy).strip();
        if (told.matches("(?i)BEN-\\d+")) {
            return ids.named("shownBy", BenefitId.SUBJECT, told, BenefitId::new).value();
        }
        return told.matches("(?i)OUT-\\d+")
                ? ids.named("shownBy", OutcomeId.SUBJECT, told, OutcomeId::new).value()
                : told;
    }

    private ShownBy() {}
}
