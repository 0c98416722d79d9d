package waymark.query.choose.businesscase;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Unknown;

/** Finds business cases. */
@Component
public class BusinessCases {

    private final Board<CaseRow> board;

    BusinessCases(Boards boards) {
        this.board = boards.of(BusinessCaseBoard.class);
    }

    /**
     * The case as of then.
     *
     * @throws waymark.api.kernel.refusal.Refused when there was none
     */
    public CaseRow find(String id, AsOf asOf) {
        return board.find(id, asOf).orElseThrow(Unknown.id());
    }

    /** Those of these that were there as of then, by id. */
    public Map<String, CaseRow> find(Collection<String> ids, AsOf asOf) {
        return board.find(ids, asOf);
    }

    /** Approved cases that rest on what a metric can show, the newest first. */
    public Page<CaseRow> wired(@Nullable String before, int limit, AsOf asOf) {
        return board.page(BusinessCaseBoard.WIRED, before, limit, asOf);
    }
}
