package waymark.query.choose.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.CouncilEvent;
import waymark.api.choose.council.CouncilEvent.OfSeat;
import waymark.api.choose.council.CouncilEvent.SeatGiven;
import waymark.api.choose.council.CouncilEvent.SeatTakenBack;
import waymark.api.choose.council.CouncilEvent.VoteLent;
import waymark.api.choose.council.CouncilEvent.VoteTakenBack;
import waymark.api.choose.council.CouncilQuery.LentView;
import waymark.api.choose.council.CouncilQuery.Seated;
import waymark.api.choose.council.Seat;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** The one row of who holds which seat, in the order in which members came, and of loans. */
final class CouncilBoard implements Projection<CouncilRow> {

    @Override
    public String name() {
        return "council";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<CouncilRow> rowType() {
        return CouncilRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof CouncilEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public CouncilRow evolve(@Nullable CouncilRow before, String key, Recorded recorded) {
        CouncilRow row = before == null ? new CouncilRow(-1, List.of(), List.of()) : before;
        return switch ((CouncilEvent) recorded.event()) {
            case SeatGiven told -> new CouncilRow(recorded.version(),
                    seated(row.members(), told, true), row.loans());
            case SeatTakenBack told -> new CouncilRow(recorded.version(),
                    seated(row.members(), told, false), row.loans());
            case VoteLent told -> new CouncilRow(recorded.version(), row.members(),
                    Stream.concat(without(row.loans(), told.person().value()),
                            Stream.of(new LentView(told.person().value(), told.standIn().value(),
                                    told.from(), told.until(), told.reason())))
                            .toList());
            case VoteTakenBack told -> new CouncilRow(recorded.version(), row.members(),
                    without(row.loans(), told.person().value()).toList());
        };
    }

    private static Stream<LentView> without(List<LentView> loans, String person) {
        return loans.stream().filter(loan -> !loan.person().equals(person));
    }

    private static List<Seated> seated(List<Seated> before, OfSeat event, boolean given) {
        List<Seated> members = new ArrayList<>(before);
        String person = event.person().value();
        int at = members.stream().map(Seated::person).toList().indexOf(person);
        List<Seat> seats = new ArrayList<>(at < 0 ? List.of() : members.get(at).seats());
        seats.remove(event.seat());
        if (given) {
            seats.add(event.seat());
        }
        Seated seated = new Seated(person, seats.stream().sorted().toList());
        if (at < 0) {
            members.add(seated);
        } else {
            members.set(at, seated);
        }
        members.removeIf(member -> member.seats().isEmpty());
        return List.copyOf(members);
    }
}
