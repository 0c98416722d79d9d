package waymark.query.govern.programme;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.programme.ProgrammeEvent.WorkLimited;
import waymark.api.govern.programme.ProgrammeEvent;
import waymark.api.govern.programme.ProgrammeEvent.BoardSwitched;
import waymark.api.govern.programme.ProgrammeEvent.MaterialitySet;
import waymark.api.govern.programme.ProgrammeEvent.NorthStarStated;
import waymark.api.govern.programme.ProgrammeEvent.ProfileChanged;
import waymark.api.govern.programme.ProgrammeEvent.ProgrammeSetUp;
import waymark.api.govern.programme.ProgrammeEvent.SettingsChanged;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** The one row of what the programme agreed on. */
final class ProgrammeBoard implements Projection<ProgrammeRow> {

    @Override
    public String name() {
        return "programme";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<ProgrammeRow> rowType() {
        return ProgrammeRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof ProgrammeEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public ProgrammeRow evolve(@Nullable ProgrammeRow before, String key, Recorded recorded) {
        if (recorded.event() instanceof ProgrammeSetUp told) {
            return ProgrammeRow.begin(told, recorded.version());
        }
        ProgrammeRow row = Objects.requireNonNull(before, key).at(recorded.version());
        return switch ((ProgrammeEvent) recorded.event()) {
            case ProgrammeSetUp _ -> row;
            case SettingsChanged told -> row.agreeing(told.settings());
            case ProfileChanged told -> row.in(told.profile(), told.decidingPeople());
            case WorkLimited told -> row.limited(told.limit());
            case MaterialitySet told -> row.speaking(told.materiality());
            case NorthStarStated told -> row.towards(told.northStar());
            case BoardSwitched told -> row.board(told.open());
        };
    }
}
