package waymark.api.understand.journey.map;

import java.util.List;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * One stage of a journey.
 *
 * @param number its number, which stays its own in every version
 * @param name what it is called
 * @param touchpoints its touchpoints in their order
 */
public record Stage(int number, @NotPersonal String name, List<Touchpoint> touchpoints) {

    public Stage {
        Require.between("map.stages.number", number, 1, 1_000_000);
        name = Require.text("map.stages.name", name, 80);
        touchpoints = Require.list("map.stages.touchpoints", touchpoints, 0, JourneyMap.MOST);
    }

    public Stage named(String now) {
        return new Stage(number, now, touchpoints);
    }

    public Stage holding(List<Touchpoint> now) {
        return new Stage(number, name, now);
    }
}
