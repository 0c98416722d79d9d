package waymark.query.understand.journey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.understand.journey.JourneyId;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/**
 * The versions that a version of a journey came of. Numbers of touchpoints stay in every version,
 * so that what was said of a place on an earlier one is said of it still.
 */
@Component
public class Lineage {

    /** How many versions back are looked at. */
    private static final int VERSIONS = 50;

    private final Board<JourneyRow> board;

    Lineage(Boards boards) {
        this.board = boards.of(JourneyBoard.class);
    }

    /** The ids of the version and of those before it, latest first; none for no journey. */
    public List<String> of(@Nullable String journey, AsOf asOf) {
        List<String> versions = new ArrayList<>();
        String version = journey;
        while (version != null && versions.size() < VERSIONS) {
            versions.add(version);
            version = board.find(version, asOf).map(row -> row.origin().follows())
                    .map(JourneyId::value).orElse(null);
        }
        return versions;
    }
}
