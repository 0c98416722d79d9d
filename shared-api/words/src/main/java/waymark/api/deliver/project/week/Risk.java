package waymark.api.deliver.project.week;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * Something that may go wrong, or has.
 *
 * @param what what it is
 * @param weight how heavily it weighs
 * @param answer what is done about it, if that is known
 */
public record Risk(
        @NotPersonal String what, Lights.Light weight, @Nullable @NotPersonal String answer) {

    public Risk {
        what = Require.text("risks.what", what, 400);
        Require.present("risks.weight", weight);
        answer = Require.optionalText("risks.answer", answer, 400);
    }
}
