package waymark.api.govern.lapse;

import java.time.LocalDate;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.measure.benefit.BenefitId;

/** Everything that can be asked of days that passed; Waymark alone asks it. */
public sealed interface LapseCommand extends Command {

    /** The day that passed. */
    LapseId lapse();

    @Override
    default String stream() {
        return lapse().value();
    }

    /**
     * Says that a milestone is late, if it was still expected on this day and is not there.
     *
     * @param due the day it was expected
     */
    @WhoMay(Role.ADMIN)
    record TellMilestoneLate(LapseId lapse, ProjectId project, String milestone, LocalDate due)
            implements
                LapseCommand,
                Creation {}

    /**
     * Says that a condition of an approval is late, if it is not met (BC-5).
     *
     * @param decision the number of the decision that names it
     * @param condition its number within the decision
     * @param due the day by which it was to be met
     */
    @WhoMay(Role.ADMIN)
    record TellConditionLate(LapseId lapse, BusinessCaseId businessCase, int decision,
            int condition, LocalDate due)
            implements
                LapseCommand,
                Creation {}

    /**
     * Says that a claim waits too long, if finance has not spoken of it (BEN-1).
     *
     * @param claim its number within the benefit
     * @param due the day by which finance was to speak of it
     */
    @WhoMay(Role.ADMIN)
    record TellClaimLate(LapseId lapse, BenefitId benefit, int claim, LocalDate due)
            implements
                LapseCommand,
                Creation {}
}
