package waymark.query.govern.lapse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import waymark.query.govern.lapse.LapseRow.Told;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** Says of what was told that its day passed in vain, for many things at once. */
@Component
public class Lapses {

    private final Board<LapseRow> board;

    Lapses(Boards boards) {
        this.board = boards.of(LapseBoard.class);
    }

    /** What was told of these projects, cases or benefits, by their ids. */
    public Late of(Collection<String> ids, AsOf asOf) {
        return new Late(board.find(List.copyOf(ids), asOf));
    }

    /** What was told of some things. */
    public static final class Late {

        private final Map<String, LapseRow> rows;

        private Late(Map<String, LapseRow> rows) {
            this.rows = rows;
        }

        /**
         * Whether it was told that this day passed in vain.
         *
         * @param id of the project, case or benefit
         * @param part the name of a milestone, or the number of a condition or claim
         */
        public boolean has(String id, String part, LocalDate due) {
            LapseRow row = rows.get(id);
            return row != null && row.told().contains(new Told(part, due));
        }
    }
}
