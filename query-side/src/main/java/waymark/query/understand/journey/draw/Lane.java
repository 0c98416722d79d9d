package waymark.query.understand.journey.draw;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.query.chart.draw.Wrapped;

/** The lanes of words, from top to bottom, and how many lines each has room for. */
enum Lane {
    NAME("Touchpoint", 3, (one, names) -> (one.detail().momentOfTruth() ? "◆ " : "")
            + one.words().name()),
    CHANNEL("Channel", 1, (one, names) -> Objects.requireNonNullElse(one.words().channel(), "")),
    ACTION("Does", 3, (one, names) -> Objects.requireNonNullElse(one.words().action(), "")),
    EXPECTATION("Expects", 3,
            (one, names) -> Objects.requireNonNullElse(one.words().expectation(), "")),
    /** The curve stands here. */
    FEELING("Feels", 0, (one, names) -> ""),
    PAIN("Hurts", 3, (one, names) -> String.join("; ", one.detail().pains().stream()
            .map(pain -> pain.what()).toList())),
    METRIC("Measured by", 2, (one, names) -> String.join(", ", one.detail().metrics())),
    FRONT("Front stage", 3,
            (one, names) -> Objects.requireNonNullElse(one.blueprint().frontStage(), "")),
    BACK("Back stage", 3,
            (one, names) -> Objects.requireNonNullElse(one.blueprint().backStage(), "")),
    SUPPORT("Support", 2,
            (one, names) -> Objects.requireNonNullElse(one.blueprint().support(), "")),
    OWNER("Owner", 1, (one, names) -> owner(one.blueprint().owner(), names));

    static final int LINE = 14;
    static final int CURVE = 132;
    private static final int GAP = 12;

    private final String title;
    private final int lines;
    private final BiFunction<Touchpoint, Map<String, String>, String> words;

    Lane(String title, int lines, BiFunction<Touchpoint, Map<String, String>, String> words) {
        this.title = title;
        this.lines = lines;
        this.words = words;
    }

    private static String owner(
            @Nullable DepartmentId owner, Map<String, String> names) {
        return owner == null ? "" : names.getOrDefault(owner.value(), "");
    }

    String title() {
        return title;
    }

    int height() {
        return this == FEELING ? CURVE : lines * LINE + GAP;
    }

    List<String> at(Touchpoint touchpoint, Map<String, String> departments) {
        return Wrapped.of(words.apply(touchpoint, departments), MapDrawing.LETTERS, lines);
    }
}
