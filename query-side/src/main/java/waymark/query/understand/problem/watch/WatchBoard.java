package waymark.query.understand.problem.watch;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.understand.problem.watch.WatchEvent;
import waymark.api.understand.problem.watch.WatchEvent.RecurrenceNoted;
import waymark.api.understand.problem.watch.WatchEvent.ReopeningDeclined;
import waymark.api.understand.problem.watch.WatchEvent.ReopeningProposed;
import waymark.api.understand.problem.watch.WatchEvent.WatchBegun;
import waymark.api.understand.problem.watch.WatchEvent.WatchEnded;
import waymark.api.understand.problem.watch.WatchEvent.WatchOpened;
import waymark.api.understand.problem.watch.WatchEvent.WatchWidened;
import waymark.api.understand.problem.watch.WatchQuery.Proposal;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;
import waymark.query.kernel.listing.Where;

/** What is watched and proposed for each problem that was resolved, under the problem's id. */
public final class WatchBoard implements Projection<WatchRow> {

    static final String NAME = "problem-watch";

    /** The condition that reopening a problem is proposed. */
    public static final Where PROPOSED = Where.is(NAME, "proposed", "yes");

    /** The condition that a problem is watched. */
    static final Where WATCHED = Where.is(NAME, "watched", "yes");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<WatchRow> rowType() {
        return WatchRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return switch (event) {
            case WatchBegun told -> Set.of(told.problem().value());
            case RecurrenceNoted told -> Set.of(told.problem().value());
            case ReopeningProposed told -> Set.of(told.problem().value());
            case ReopeningDeclined told -> Set.of(told.problem().value());
            case WatchEnded told -> Set.of(told.problem().value());
            default -> Set.of();
        };
    }

    @Override
    public WatchRow evolve(@Nullable WatchRow before, String key, Recorded recorded) {
        if (recorded.event() instanceof WatchBegun told) {
            return WatchRow.begun(key, told.causes(), day(recorded));
        }
        WatchRow row = Objects.requireNonNull(before, key);
        return switch ((WatchEvent) recorded.event()) {
            case WatchOpened _,WatchBegun _,WatchWidened _ -> row;
            case RecurrenceNoted told -> row.recurring(told.times());
            case ReopeningProposed told -> row.proposed(new Proposal(told.signal(),
                    told.source(), told.words(), recorded.recordedAt()));
            case ReopeningDeclined told -> row.declined(told.reason(), day(recorded).plusDays(1));
            case WatchEnded _ -> row.ended();
        };
    }

    private static LocalDate day(Recorded recorded) {
        return recorded.recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    @Override
    public List<Facet> facets(WatchRow row) {
        return Stream.concat(
                row.watched() ? Stream.of(WATCHED.facet()) : Stream.empty(),
                row.proposals().isEmpty() ? Stream.empty() : Stream.of(PROPOSED.facet()))
                .toList();
    }
}
