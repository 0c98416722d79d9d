package waymark.query.choose.council.agenda;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** Conditions of approvals that stand and that are not met (BC-5); they are few at any time. */
@Component
public class OpenConditions {

    private final Board<ConditionBoard.Depends> conditions;

    OpenConditions(Boards boards) {
        this.conditions = boards.of(ConditionBoard.class);
    }

    /** A condition that is not met, by its number within the decision. */
    public record OpenCondition(String businessCase, String reference, int number, String text,
            LocalDate due) {}

    /** Those that one person is to meet. */
    public Stream<OpenCondition> of(String owner, AsOf asOf) {
        return conditions.all(ConditionBoard.OPEN, ConditionBoard.YES, asOf).stream()
                .flatMap(row -> row.open().stream().filter(one -> one.owner().equals(owner))
                        .map(one -> new OpenCondition(row.id(), row.reference(), one.number(),
                                one.text(), one.due())));
    }
}
