package waymark.query.deliver.project.change;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.change.BaselineQuery.ChangeView;
import waymark.api.deliver.project.change.BaselineQuery.Standing;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** Finds the changes that nobody has decided on. */
@Component
public class WaitingChanges {

    private final Board<ChangesRow> board;

    WaitingChanges(Boards boards) {
        this.board = boards.of(ChangesBoard.class);
    }

    /** One of them, and the id of the project it would change. */
    public record Of(String project, ChangeView change) {}

    /** All of them, oldest project first. */
    public Stream<Of> all(AsOf asOf) {
        return rows(asOf).stream().flatMap(row -> row.changes().stream()
                .filter(one -> one.standing() == Standing.ASKED)
                .map(one -> new Of(row.id(), one)));
    }

    /** The ids of the projects that have some. */
    public List<String> projects(AsOf asOf) {
        return rows(asOf).stream().map(ChangesRow::id).toList();
    }

    private List<ChangesRow> rows(AsOf asOf) {
        return board.all(ChangesBoard.WAITS.name(), ChangesBoard.WAITS.value(), asOf);
    }
}
