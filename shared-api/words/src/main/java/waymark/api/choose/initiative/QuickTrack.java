package waymark.api.choose.initiative;

import java.time.LocalDate;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.understand.problem.ProblemId;
import waymark.api.worth.Money;

/**
 * The one form of the quick track (INI-6).
 *
 * @param problem the problem it attacks
 * @param change what will be done, in a few sentences
 * @param cost all that it will cost
 * @param checkOn the day it is looked at whether it helped
 * @param department whose head approves it
 */
public record QuickTrack(
        ProblemId problem,
        @NotPersonal String change,
        Money cost,
        LocalDate checkOn,
        DepartmentId department) {

    public QuickTrack {
        Require.present("problem", problem);
        change = Require.text("change", change, 2_000);
        if (Require.present("cost", cost).isNegative()) {
            throw new Unacceptable("cost", "A cost is not negative.", "0 or more");
        }
        Require.present("checkOn", checkOn);
        Require.present("department", department);
    }
}
