package waymark.query.govern.lapse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.lapse.LapseEvent;
import waymark.api.govern.lapse.LapseEvent.ClaimLate;
import waymark.api.govern.lapse.LapseEvent.ConditionLate;
import waymark.api.govern.lapse.LapseEvent.MilestoneLate;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.govern.lapse.LapseRow.Told;
import waymark.query.kernel.Projection;

/** The days that passed in vain, under the id of the project, case or benefit. */
final class LapseBoard implements Projection<LapseRow> {

    @Override
    public String name() {
        return "lapse";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<LapseRow> rowType() {
        return LapseRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof LapseEvent told ? Set.of(about(told)) : Set.of();
    }

    @Override
    public LapseRow evolve(@Nullable LapseRow before, String key, Recorded recorded) {
        LapseEvent told = (LapseEvent) recorded.event();
        return (before == null ? new LapseRow(key, List.of()) : before)
                .with(new Told(part(told), told.due()));
    }

    private static String about(LapseEvent event) {
        return switch (event) {
            case MilestoneLate told -> told.project().value();
            case ConditionLate told -> told.businessCase().value();
            case ClaimLate told -> told.benefit().value();
        };
    }

    private static String part(LapseEvent event) {
        return switch (event) {
            case MilestoneLate told -> told.milestone();
            case ConditionLate told -> Integer.toString(told.condition());
            case ClaimLate told -> Integer.toString(told.claim());
        };
    }
}
