package waymark.api.understand.journey.map;

import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * What stands behind a touchpoint (Shostack 1984, Bitner and others 2008). Between front stage and
 * back stage runs the line of visibility: what lies above it the customer sees.
 *
 * @param frontStage what our people or machines do in sight of the customer
 * @param backStage what is done out of sight
 * @param support the process or system that carries both
 * @param owner the department that answers for the step
 */
public record Blueprint(
        @Nullable @NotPersonal String frontStage,
        @Nullable @NotPersonal String backStage,
        @Nullable @NotPersonal String support,
        @Nullable DepartmentId owner) {

    /** Nothing is drawn yet. */
    public static final Blueprint NONE = new Blueprint(null, null, null, null);

    private static final int LONGEST = 300;

    public Blueprint {
        frontStage = Require.optionalText("frontStage", frontStage, LONGEST);
        backStage = Require.optionalText("backStage", backStage, LONGEST);
        support = Require.optionalText("support", support, LONGEST);
    }
}
