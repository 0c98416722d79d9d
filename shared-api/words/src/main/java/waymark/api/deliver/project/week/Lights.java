package waymark.api.deliver.project.week;

import org.jspecify.annotations.Nullable;

/**
 * How a project stands as its manager sees it; a light left out stays as it was.
 *
 * @param scope whether it will deliver what was agreed
 * @param schedule whether it will be done in time
 * @param cost whether it will cost what was approved
 * @param benefit whether it will bring what was planned
 */
public record Lights(
        @Nullable Light scope,
        @Nullable Light schedule,
        @Nullable Light cost,
        @Nullable Light benefit) {

    /** A light. */
    public enum Light { GREEN, AMBER, RED }

    /** Nothing said of any. */
    public static final Lights NONE = new Lights(null, null, null, null);

    /** These, with the ones that were left out as they were. */
    public Lights over(Lights before) {
        return new Lights(scope == null ? before.scope : scope,
                schedule == null ? before.schedule : schedule,
                cost == null ? before.cost : cost,
                benefit == null ? before.benefit : benefit);
    }

    /** Whether no light is said. */
    public boolean saysNothing() {
        return equals(NONE);
    }
}
