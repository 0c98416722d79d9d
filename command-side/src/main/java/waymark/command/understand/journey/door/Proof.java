package waymark.command.understand.journey.door;

import waymark.api.kernel.Require;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.tell.outcome.OutcomeId;
import waymark.command.kernel.Ids;

/**
 * What shows that a to-be was delivered.
 *
 * @param shownBy a shown benefit or an accepted outcome, by id or reference
 */
record Proof(String shownBy) {

    /** Its id; whatever else is said stays as it is, and shows nothing. */
    String stream(Ids ids) {
        String told = Require.present("shownBy", shownBy).strip();
        if (told.matches("(?i)BEN-\\d+")) {
            return ids.named("shownBy", BenefitId.SUBJECT, told, BenefitId::new).value();
        }
        return told.matches("(?i)OUT-\\d+")
                ? ids.named("shownBy", OutcomeId.SUBJECT, told, OutcomeId::new).value()
                : told;
    }
}
