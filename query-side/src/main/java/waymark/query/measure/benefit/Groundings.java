package waymark.query.measure.benefit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.PersonId;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.api.measure.benefit.claim.Verification;
import waymark.api.measure.benefit.receipt.Grounds;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.measure.benefit.BenefitRow.Claimed;

/** Finds what lines of money rest on, for all lines of a page in one question. */
@Component
public class Groundings {

    private final Board<BenefitRow> board;

    Groundings(Boards boards) {
        this.board = boards.of(BenefitBoard.class);
    }

    /** By the id of the line; a line that comes from no benefit has none. */
    public Map<String, Grounds> of(List<MoneyLine> lines, AsOf asOf) {
        Map<String, BenefitRow> rows = board.find(
                lines.stream().map(MoneyLine::stream).distinct().toList(), asOf);
        Map<String, Grounds> grounds = new HashMap<>();
        for (MoneyLine line : lines) {
            BenefitRow row = rows.get(line.stream());
            if (row != null) {
                grounds.put(line.line(), of(line, row));
            }
        }
        return grounds;
    }

    private static Grounds of(MoneyLine line, BenefitRow row) {
        Optional<Claimed> claim = switch (line.kind()) {
            case CLAIMED, AWAITING, VERIFIED, SELF_VERIFIED ->
                row.claims().stream()
                        .filter(one -> Integer.valueOf(one.claim().claim()).equals(line.number()))
                        .findFirst();
            case APPROVED, SPENT, COMMITTED, PLANNED, MEASURED, INHERITED_SPENT,
                    INHERITED_CLAIMED ->
                Optional.empty();
        };
        var plan = row.planned().plan();
        return new Grounds(row.id(), row.reference(), plan.name(), plan.method(),
                claim.map(one -> id(one.claim().claimant())).orElse(null),
                claim.map(Claimed::latest).map(Verification::verifier).orElse(null));
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
