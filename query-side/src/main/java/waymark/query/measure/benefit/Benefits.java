package waymark.query.measure.benefit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.BenefitQuery.BenefitList;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.measure.benefit.money.Ledger;
import waymark.query.measure.benefit.money.Sums;

/** Benefits as they can be read, many in two questions: one for their rows, one for their money. */
@Component
public class Benefits {

    private final Board<BenefitRow> board;
    private final Ledger ledger;
    private final ProgrammeFacts programme;

    Benefits(Boards boards, Ledger ledger, ProgrammeFacts programme) {
        this.board = boards.of(BenefitBoard.class);
        this.ledger = ledger;
        this.programme = programme;
    }

    /** Those with these ids, by id. */
    public Map<String, BenefitView> find(Collection<String> ids, AsOf asOf) {
        Map<String, BenefitView> found = new LinkedHashMap<>();
        views(List.copyOf(board.find(ids, asOf).values()), asOf)
                .forEach(one -> found.put(one.id(), one));
        return found;
    }

    /** All that draw on an effect; they are few by their nature. */
    public List<BenefitView> drawing(String effect, AsOf asOf) {
        return views(board.all("effect", effect, asOf), asOf);
    }

    /** Those in money of which it is not said what they move, newest first. */
    public BenefitList unplaced(@Nullable String before, int limit, AsOf asOf) {
        Page<BenefitRow> page = board.page(BenefitBoard.UNPLACED, before, limit, asOf);
        return new BenefitList(views(page.rows(), asOf), page.next());
    }

    List<BenefitView> views(List<BenefitRow> rows, AsOf asOf) {
        Map<String, Sums> sums = ledger.byStream(rows.stream().map(BenefitRow::id).toList(), asOf);
        Sums none = new Sums(programme.currency(), Map.of());
        return rows.stream().map(row -> BenefitViews.of(row, sums.getOrDefault(row.id(), none),
                asOf.effective())).toList();
    }
}
