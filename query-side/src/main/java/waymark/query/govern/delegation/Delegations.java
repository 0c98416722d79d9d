package waymark.query.govern.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.query.govern.organisation.TakingPart;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** Whose work is in whose hands, as of any moment. */
@Component
public class Delegations {

    private final Board<DelegationRow> board;
    private final TakingPart people;

    Delegations(Boards boards, TakingPart people) {
        this.board = boards.of(DelegationBoard.class);
        this.people = people;
    }

    /**
     * Whose work each person who has any has on the day that is asked for, all by id.
     *
     * @param before only what began before this day
     */
    public Map<String, List<String>> standsInFor(LocalDate before, AsOf asOf) {
        return open(DelegationBoard.OPEN.name(), DelegationBoard.OPEN.value(), asOf).stream()
                .filter(one -> one.holdsOn(asOf.effective()) && one.from().isBefore(before))
                .collect(Collectors.groupingBy(one -> one.person().value(),
                        Collectors.mapping(one -> one.owner().value(), Collectors.toList())));
    }

    /** A person and all whose work that person has on the day that is asked for, by id (ORG-3). */
    public Set<String> inHandsOf(String person, AsOf asOf) {
        return Stream.concat(Stream.of(person), taken(person, asOf).stream()
                .filter(one -> one.holdsOn(asOf.effective())).map(one -> one.owner().value()))
                .collect(Collectors.toSet());
    }

    /** What was handed to a person and is not over. */
    List<WorkDelegated> taken(String person, AsOf asOf) {
        return open(DelegationBoard.PERSON, person, asOf);
    }

    /** What a person handed over and is not over. */
    List<WorkDelegated> given(String owner, AsOf asOf) {
        return open(DelegationBoard.OWNER, owner, asOf);
    }

    /** Of two who both take part: it rests where one has left, as it does where people act. */
    private List<WorkDelegated> open(String facet, String value, AsOf asOf) {
        List<WorkDelegated> all = board.all(facet, value, asOf).stream().map(DelegationRow::work)
                .filter(one -> !one.until().isBefore(asOf.effective())).toList();
        Set<String> there = people.among(all.stream().flatMap(Delegations::both)
                .collect(Collectors.toSet()), asOf);
        return all.stream().filter(one -> both(one).allMatch(there::contains)).toList();
    }

    private static Stream<String> both(WorkDelegated one) {
        return Stream.of(one.person().value(), one.owner().value());
    }
}
