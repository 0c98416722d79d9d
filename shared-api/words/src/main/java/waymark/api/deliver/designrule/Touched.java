package waymark.api.deliver.designrule;

import java.util.List;
import waymark.api.kernel.Require;
import waymark.api.kernel.StreamId;
import waymark.api.kernel.mark.NotPersonal;

/**
 * What touches a rule: where its owner listens.
 *
 * @param touchpoints as answers call them
 * @param metrics ids of metrics, {@code metric/...}
 */
public record Touched(@NotPersonal List<String> touchpoints, @NotPersonal List<String> metrics) {

    /** Nothing in particular. */
    public static final Touched NOTHING = new Touched(List.of(), List.of());

    public Touched {
        touchpoints = Require.list("touchpoints", touchpoints, 0, 20).stream()
                .map(one -> Require.text("touchpoints", one, 80)).distinct().toList();
        metrics = Require.list("metrics", metrics, 0, 10).stream()
                .map(one -> StreamId.checked("metric", one)).distinct().toList();
    }
}
