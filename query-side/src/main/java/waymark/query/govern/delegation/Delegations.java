package waymark.query.govern.delegation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** Whose work is in whose hands, as of any moment. */
@Component
public class Delegations {

    private final Board<DelegationRow> board;

    Delegations(Boards boards) {
        this.board = boards.of(DelegationBoard.class);
    }

    /** Whose work each person who has any has on the day that is asked for, all by id. */
    public Map<String, List<String>> standsInFor(AsOf asOf) {
        return open(DelegationBoard.OPEN.name(), DelegationBoard.OPEN.value(), asOf).stream()
                .filter(one -> one.holdsOn(asOf.effective()))
                .collect(Collectors.groupingBy(one -> one.person().value(),
                        Collectors.mapping(one -> one.owner().value(), Collectors.toList())));
    }

    /** What was handed to a person and is not over. */
    List<WorkDelegated> taken(String person, AsOf asOf) {
        return open(DelegationBoard.PERSON, person, asOf);
    }

    /** What a person handed over and is not over. */
    List<WorkDelegated> given(String owner, AsOf asOf) {
        return open(DelegationBoard.OWNER, owner, asOf);
    }

    private List<WorkDelegated> open(String facet, String person, AsOf asOf) {
        return board.all(facet, person, asOf).stream().map(DelegationRow::work)
                .filter(one -> !one.until().isBefore(asOf.effective())).toList();
    }
}
