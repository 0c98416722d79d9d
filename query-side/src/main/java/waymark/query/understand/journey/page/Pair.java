package waymark.query.understand.journey.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.view.Compared;
import waymark.query.page.kit.Tag;
import waymark.query.understand.journey.table.Levels;

/**
 * A touchpoint as it is and, beside it, as it shall be.
 *
 * @param was null where it is added
 * @param shall null where it is removed
 * @param mark kept, changed, added or removed
 * @param what what changes in it
 */
public record Pair(@Nullable Touchpoint was, @Nullable Touchpoint shall, Tag mark, String what) {

    /** The touchpoints of both maps in pairs, stage by stage, as both are walked (JRN-3). */
    static Map<String, List<Pair>> byStage(
            List<Compared> compared, JourneyMap asIs, JourneyMap toBe) {
        Map<String, List<Pair>> stages = new LinkedHashMap<>();
        toBe.stages().forEach(stage -> stages.put(stage.name(), new ArrayList<>()));
        for (Compared one : compared) {
            Optional<Touchpoint> was = asIs.touchpoint(one.number());
            Optional<Touchpoint> shall = toBe.touchpoint(one.number());
            stages.computeIfAbsent(one.stage(), any -> new ArrayList<>()).add(new Pair(
                    was.orElse(null), shall.orElse(null), Levels.tag(one.change()),
                    String.join(", ", one.what())));
        }
        stages.values().removeIf(List::isEmpty);
        return stages;
    }
}
