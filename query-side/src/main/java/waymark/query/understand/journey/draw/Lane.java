package waymark.query.understand.journey.draw;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.query.chart.draw.Wrapped;

/** The lanes of a map, from top to bottom, and how many lines of words each may have. */
enum Lane {
    NAME("Touchpoint", 3, one -> (one.detail().momentOfTruth() ? "◆ " : "") + one.words().name()),
    CHANNEL("Channel", 2, one -> one.words().channel()),
    ACTION("Does", 4, one -> one.words().action()),
    EXPECTATION("Expects", 4, one -> one.words().expectation()),
    /** The curve stands here. */
    FEELING("Feels", 0, one -> ""),
    PAIN("Hurts", 4, one -> String.join("; ", one.detail().pains().stream()
            .map(pain -> pain.what()).toList())),
    /** Figures stand here, four lines a metric at most. */
    METRIC("Measured by", 12, one -> ""),
    FRONT("Front stage", 3, one -> one.blueprint().frontStage()),
    BACK("Back stage", 3, one -> one.blueprint().backStage()),
    SUPPORT("Support", 3, one -> one.blueprint().support()),
    /** The department that answers for it. */
    OWNER("Owner", 2, one -> "");

    static final int LINE = 14;
    static final int CURVE = 148;
    private static final int GAP = 12;

    private final String title;
    private final int most;
    private final Function<Touchpoint, @Nullable String> words;

    Lane(String title, int most, Function<Touchpoint, @Nullable String> words) {
        this.title = title;
        this.most = most;
        this.words = words;
    }

    String title() {
        return title;
    }

    /**
     * As high as the most words in it, so that an empty lane takes no room from the others; beneath
     * the front stage the line of visibility has its name.
     */
    int height(JourneyMap map, Around around) {
        int words = LINE * map.touchpoints().stream().mapToInt(one -> at(one, around).size())
                .max().orElse(1);
        return switch (this) {
            case FEELING -> CURVE;
            case FRONT -> GAP + words + LINE;
            case NAME, CHANNEL, ACTION, EXPECTATION, PAIN, METRIC, BACK, SUPPORT, OWNER ->
                GAP + words;
        };
    }

    /** The lines at a touchpoint, at least one. */
    List<String> at(Touchpoint touchpoint, Around around) {
        return switch (this) {
            case METRIC -> measured(around.measured(touchpoint, MapDrawing.LETTERS));
            case OWNER -> Wrapped.of(around.owner(touchpoint), MapDrawing.LETTERS, most);
            case NAME -> Wrapped.of(Objects.requireNonNullElse(words.apply(touchpoint), ""),
                    MapDrawing.BOLD, most);
            case CHANNEL, ACTION, EXPECTATION, FEELING, PAIN, FRONT, BACK, SUPPORT ->
                Wrapped.of(Objects.requireNonNullElse(words.apply(touchpoint), ""),
                        MapDrawing.LETTERS, most);
        };
    }

    private List<String> measured(List<String> lines) {
        return lines.isEmpty() ? List.of("") : lines.subList(0, Math.min(most, lines.size()));
    }
}
