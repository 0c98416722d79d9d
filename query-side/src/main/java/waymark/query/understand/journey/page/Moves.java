package waymark.query.understand.journey.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Place;
import waymark.api.understand.journey.map.Stage;
import waymark.api.understand.journey.map.Touchpoint;

/** Where each stage and touchpoint of a draft can go by one step. */
final class Moves {

    /**
     * A stage and its touchpoints.
     *
     * @param earlier its place one step earlier, or null for the first
     * @param later its place one step later, or null for the last
     */
    record Staged(Stage stage, @Nullable Integer earlier, @Nullable Integer later,
            List<Placed> touchpoints) {}

    /** A touchpoint and its neighbouring places; the last of a stage goes on into the next. */
    record Placed(Touchpoint touchpoint, @Nullable Place earlier, @Nullable Place later) {}

    static List<Staged> of(JourneyMap map) {
        List<Staged> all = new ArrayList<>();
        List<Stage> stages = map.stages();
        for (int i = 0; i < stages.size(); i++) {
            List<Placed> placed = new ArrayList<>();
            List<Touchpoint> here = stages.get(i).touchpoints();
            for (int at = 0; at < here.size(); at++) {
                placed.add(new Placed(here.get(at), earlier(stages, i, at), later(stages, i, at)));
            }
            all.add(new Staged(stages.get(i), i == 0 ? null : i - 1,
                    i == stages.size() - 1 ? null : i + 1, placed));
        }
        return all;
    }

    private static @Nullable Place earlier(List<Stage> stages, int stage, int at) {
        if (at > 0) {
            return new Place(stages.get(stage).number(), at - 1);
        }
        return stage == 0
                ? null
                : new Place(stages.get(stage - 1).number(),
                        stages.get(stage - 1).touchpoints().size());
    }

    private static @Nullable Place later(List<Stage> stages, int stage, int at) {
        if (at < stages.get(stage).touchpoints().size() - 1) {
            return new Place(stages.get(stage).number(), at + 1);
        }
        return stage == stages.size() - 1 ? null : new Place(stages.get(stage + 1).number(), 0);
    }

    private Moves() {}
}
