package waymark.query.govern.organisation;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** Who takes part, as of any moment. */
@Component
public class TakingPart {

    private final Board<PersonRow> board;

    TakingPart(Boards boards) {
        this.board = boards.of(PersonBoard.class);
    }

    /** Those of these people who do, all by the id {@code person/...}. */
    public Set<String> among(Collection<String> people, AsOf asOf) {
        return board.find(people, asOf).values().stream().filter(PersonRow::active)
                .map(PersonRow::id).collect(Collectors.toUnmodifiableSet());
    }
}
