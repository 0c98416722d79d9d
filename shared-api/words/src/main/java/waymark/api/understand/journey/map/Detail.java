package waymark.api.understand.journey.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * What hurts at a touchpoint, and by what it is heard and measured.
 *
 * @param momentOfTruth whether it decides if customers stay
 * @param pains what hurts there
 * @param heardAs what the touchpoint is called where feedback is brought in; its own name counts
 *     always
 * @param metrics the metrics read there, by their name or key
 */
public record Detail(
        boolean momentOfTruth,
        List<Pain> pains,
        @NotPersonal List<String> heardAs,
        @NotPersonal List<String> metrics) {

    /** Nothing is stated yet. */
    public static final Detail NONE = new Detail(false, List.of(), List.of(), List.of());

    /**
     * Something that hurts.
     *
     * @param what what it is
     * @param weight how much it hurts, 1 to 5
     * @param problem the reference of the problem that it became, if it did
     */
    public record Pain(
            @NotPersonal String what, int weight, @Nullable @NotPersonal String problem) {

        public Pain {
            what = Require.text("pains.what", what, 300);
            Require.between("pains.weight", weight, 1, 5);
            problem = Require.optionalText("pains.problem", problem, 60);
        }
    }

    public Detail {
        pains = Require.list("pains", pains, 0, 10);
        heardAs = Require.texts("heardAs", heardAs, 10, 80);
        metrics = Require.texts("metrics", metrics, 10, 80);
    }

    /** How much hurts there altogether. */
    public int pain() {
        return pains.stream().mapToInt(Pain::weight).sum();
    }
}
