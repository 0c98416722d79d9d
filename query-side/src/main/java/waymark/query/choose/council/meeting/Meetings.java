package waymark.query.choose.council.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** Finds meetings by their rows, without the words that only the log holds. */
@Component
public class Meetings {

    private final Board<MeetingRow> board;

    Meetings(Boards boards) {
        this.board = boards.of(MeetingBoard.class);
    }

    /**
     * What others need to point at a meeting.
     *
     * @param openedAt when it was opened; none before
     */
    public record Met(String reference, @Nullable Instant openedAt) {}

    /** Those of these that were there as of then, by id. */
    public Map<String, Met> find(Collection<String> ids, AsOf asOf) {
        return board.find(ids, asOf).entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey,
                one -> new Met(one.getValue().reference(), one.getValue().openedAt())));
    }
}
