package waymark.query.choose.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.CouncilEvent;
import waymark.api.choose.council.CouncilEvent.SeatGiven;
import waymark.api.choose.council.CouncilEvent.SeatTakenBack;
import waymark.api.choose.council.CouncilQuery.Seated;
import waymark.api.choose.council.Seat;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** The one row of who holds which seat, in the order in which members came. */
final class CouncilBoard implements Projection<CouncilRow> {

    @Override
    public String name() {
        return "council";
    }

    @Override
    public int version() {
        return 1;
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
        List<Seated> members = new ArrayList<>(before == null ? List.of() : before.members());
        CouncilEvent event = (CouncilEvent) recorded.event();
        String person = event.person().value();
        int at = members.stream().map(Seated::person).toList().indexOf(person);
        List<Seat> seats = new ArrayList<>(at < 0 ? List.of() : members.get(at).seats());
        seats.remove(event.seat());
        switch (event) {
            case SeatGiven told -> seats.add(told.seat());
            case SeatTakenBack _ -> {}
        }
        Seated seated = new Seated(person, seats.stream().sorted().toList());
        if (at < 0) {
            members.add(seated);
        } else {
            members.set(at, seated);
        }
        members.removeIf(member -> member.seats().isEmpty());
        return new CouncilRow(recorded.version(), List.copyOf(members));
    }
}
