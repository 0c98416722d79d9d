package waymark.query.deliver.project.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.risk.RiskQuery.RiskView;
import waymark.api.deliver.project.risk.RiskQuery.Standing;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** Finds the risks that somebody looks after, over all projects. */
@Component
public class OwnRisks {

    private static final int DAYS_BEFORE = 7;

    private final Board<RisksRow> board;

    OwnRisks(Boards boards) {
        this.board = boards.of(RisksBoard.class);
    }

    /** One of them, and the id of the project it threatens. */
    public record Of(String project, RiskView risk) {}

    /** Those of a person that are not closed. */
    public Stream<Of> open(String owner, AsOf asOf) {
        return rows(owner, asOf).stream().flatMap(row -> row.risks().stream()
                .filter(one -> one.owner().equals(owner) && one.standing() != Standing.CLOSED)
                .map(one -> new Of(row.id(), one)));
    }

    /** Those of a person whose answer is due within a week, or was. */
    public Stream<Of> due(String owner, AsOf asOf) {
        LocalDate last = asOf.effective().plusDays(DAYS_BEFORE);
        return open(owner, asOf).filter(one -> one.risk().due() != null
                && !one.risk().due().isAfter(last));
    }

    /** The ids of the projects in which the person looks after some. */
    public List<String> projects(String owner, AsOf asOf) {
        return rows(owner, asOf).stream().map(RisksRow::id).toList();
    }

    private List<RisksRow> rows(String owner, AsOf asOf) {
        return board.all(RisksBoard.OWNER, owner, asOf);
    }
}
