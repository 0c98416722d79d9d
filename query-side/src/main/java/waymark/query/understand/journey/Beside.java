package waymark.query.understand.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Stage;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.view.Compared;
import waymark.api.understand.journey.view.Compared.Change;

/** Lays a to-be beside its as-is, touchpoint by touchpoint (JRN-3). */
final class Beside {

    /**
     * Where a touchpoint stands.
     *
     * @param next to which of those that stand in this stage on both maps it follows
     */
    private record Standing(
            String stage, int stageNumber, @Nullable Integer next, Touchpoint touchpoint) {}

    static List<Compared> of(JourneyMap asIs, JourneyMap toBe) {
        List<Standing> before = standing(asIs, toBe);
        List<Standing> after = standing(toBe, asIs);
        List<Compared> all = new ArrayList<>();
        for (Standing now : after) {
            all.add(compared(find(before, now), now));
        }
        before.stream().filter(was -> find(after, was) == null).forEach(was -> all.add(
                new Compared(was.touchpoint().number(), was.stage(),
                        was.touchpoint().words().name(), Change.REMOVED, List.of(),
                        was.touchpoint().emotion().level(), null)));
        return all;
    }

    private static Compared compared(
            @Nullable Standing was, Standing now) {
        List<String> what = was == null ? List.of() : what(was, now);
        Change kept = what.isEmpty() ? Change.KEPT : Change.CHANGED;
        return new Compared(now.touchpoint().number(), now.stage(),
                now.touchpoint().words().name(), was == null ? Change.ADDED : kept, what,
                was == null ? null : was.touchpoint().emotion().level(),
                now.touchpoint().emotion().level());
    }

    private static List<String> what(Standing was, Standing now) {
        Touchpoint one = was.touchpoint();
        Touchpoint other = now.touchpoint();
        List<String> what = new ArrayList<>();
        differs(what, "words", one.words(), other.words());
        if (was.stageNumber() != now.stageNumber()) {
            what.add("stage");
        } else {
            differs(what, "order", was.next(), now.next());
        }
        differs(what, "pains", one.detail().pains(), other.detail().pains());
        differs(what, "moment of truth", one.detail().momentOfTruth(),
                other.detail().momentOfTruth());
        differs(what, "metrics", one.detail().metrics(), other.detail().metrics());
        differs(what, "blueprint", one.blueprint(), other.blueprint());
        differs(what, "emotion", one.emotion().level(), other.emotion().level());
        return what;
    }

    private static void differs(
            List<String> what, String part, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            what.add(part);
        }
    }

    private static List<Standing> standing(JourneyMap map, JourneyMap other) {
        List<Standing> all = new ArrayList<>();
        for (Stage stage : map.stages()) {
            Set<Integer> both = other.stage(stage.number()).stream()
                    .flatMap(there -> there.touchpoints().stream()).map(Touchpoint::number)
                    .collect(Collectors.toSet());
            Integer next = null;
            for (Touchpoint one : stage.touchpoints()) {
                all.add(new Standing(stage.name(), stage.number(), next, one));
                next = both.contains(one.number()) ? Integer.valueOf(one.number()) : next;
            }
        }
        return all;
    }

    private static @Nullable Standing find(
            List<Standing> all, Standing one) {
        return all.stream()
                .filter(other -> other.touchpoint().number() == one.touchpoint().number())
                .findFirst().orElse(null);
    }

    private Beside() {}
}
