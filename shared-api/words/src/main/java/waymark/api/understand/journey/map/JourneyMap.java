package waymark.api.understand.journey.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * The map of a journey. It is never changed; each method gives the map after one more stroke. A
 * number that is not on it leaves it as it is.
 *
 * @param stages the stages in their order
 */
public record JourneyMap(List<Stage> stages) {

    /** Nothing is drawn yet. */
    public static final JourneyMap EMPTY = new JourneyMap(List.of());

    /** How many touchpoints a map may have. */
    public static final int MOST = 400;

    /** How many stages a map may have. */
    public static final int MOST_STAGES = 40;

    /** @throws Unacceptable naming {@code map.stages} */
    public JourneyMap {
        stages = Require.list("map.stages", stages, 0, MOST_STAGES);
        List<Integer> numbers = touchpointNumbers(stages).boxed().toList();
        boolean twice = numbers.stream().distinct().count() < numbers.size()
                || stages.stream().map(Stage::number).distinct().count() < stages.size();
        if (twice || numbers.size() > MOST) {
            throw new Unacceptable("map.stages", "A number stands on this map twice, or there are"
                    + " too many touchpoints.",
                    "numbers of their own and at most " + MOST
                            + " touchpoints");
        }
    }

    /** All touchpoints in their order. */
    public List<Touchpoint> touchpoints() {
        return stages.stream().flatMap(stage -> stage.touchpoints().stream()).toList();
    }

    /** Those of them at which something shows what customers feel (JRN-2). */
    public List<Touchpoint> evidenced() {
        return touchpoints().stream().filter(one -> one.emotion().isEvidenced()).toList();
    }

    public Optional<Stage> stage(int number) {
        return stages.stream().filter(one -> one.number() == number).findFirst();
    }

    public Optional<Touchpoint> touchpoint(int number) {
        return touchpoints().stream().filter(one -> one.number() == number).findFirst();
    }

    /** The highest number of a stage on it; 0 where there is none. */
    public int highestStage() {
        return stages.stream().mapToInt(Stage::number).max().orElse(0);
    }

    /** The highest number of a touchpoint on it; 0 where there is none. */
    public int highestTouchpoint() {
        return touchpointNumbers(stages).max().orElse(0);
    }

    public JourneyMap with(Stage stage, int place) {
        return new JourneyMap(placed(stages, stage, place));
    }

    public JourneyMap renamed(int number, String name) {
        return each(stage -> stage.number() == number ? stage.named(name) : stage);
    }

    public JourneyMap movedStage(int number, int place) {
        return stage(number).map(stage -> withoutStage(number).with(stage, place)).orElse(this);
    }

    public JourneyMap withoutStage(int number) {
        return new JourneyMap(stages.stream().filter(one -> one.number() != number).toList());
    }

    public JourneyMap with(Touchpoint touchpoint, Place to) {
        return each(stage -> stage.number() == to.stage()
                ? stage.holding(placed(stage.touchpoints(), touchpoint, to.place()))
                : stage);
    }

    /** With one touchpoint changed. */
    public JourneyMap changed(int number, UnaryOperator<Touchpoint> change) {
        return every(one -> one.number() == number ? change.apply(one) : one);
    }

    /** With every touchpoint changed. */
    public JourneyMap every(UnaryOperator<Touchpoint> change) {
        return each(stage -> stage.holding(stage.touchpoints().stream().map(change).toList()));
    }

    public JourneyMap moved(int number, Place to) {
        return touchpoint(number).map(one -> without(number).with(one, to)).orElse(this);
    }

    public JourneyMap without(int number) {
        return each(stage -> stage.holding(stage.touchpoints().stream()
                .filter(one -> one.number() != number).toList()));
    }

    private JourneyMap each(UnaryOperator<Stage> change) {
        return new JourneyMap(stages.stream().map(change).toList());
    }

    private static IntStream touchpointNumbers(List<Stage> stages) {
        return stages.stream().flatMap(stage -> stage.touchpoints().stream())
                .mapToInt(Touchpoint::number);
    }

    private static <T> List<T> placed(List<T> all, T one, int place) {
        List<T> more = new ArrayList<>(all);
        more.add(Math.clamp(place, 0, all.size()), one);
        return more;
    }
}
