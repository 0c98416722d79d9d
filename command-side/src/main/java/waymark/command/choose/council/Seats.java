package waymark.command.choose.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.api.choose.council.CouncilEvent;
import waymark.api.choose.council.CouncilEvent.SeatGiven;
import waymark.api.choose.council.CouncilEvent.SeatTakenBack;
import waymark.api.choose.council.Seat;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * Who holds which seats, in the order of the seats.
 *
 * @param held the seats of every person who holds one
 */
public record Seats(Map<PersonId, List<Seat>> held) {

    static final Seats NONE = new Seats(Map.of());

    /** The fold over the council's stream. */
    public static final Fold<Seats> FOLD = new Fold<>() {
        @Override
        public Seats initial() {
            return NONE;
        }

        @Override
        public Seats evolve(Seats seats, Event event) {
            return event instanceof CouncilEvent told ? seats.after(told) : seats;
        }
    };

    public Seats {
        held = Map.copyOf(held);
    }

    /** The seats of a person; none for who is not of the council. */
    public List<Seat> of(PersonId person) {
        return held.getOrDefault(person, List.of());
    }

    /** Whether a person, by id, holds the seat. */
    public boolean holds(String person, Seat seat) {
        return person.startsWith(PersonId.SUBJECT) && of(new PersonId(person)).contains(seat);
    }

    /** Whether a person, by id, is there to record what the room does (CNL-6). */
    public boolean records(String person) {
        return holds(person, Seat.SECRETARY) || holds(person, Seat.CHAIR);
    }

    /** Who holds the seat; of those that several may hold, one of them. */
    Optional<PersonId> holder(Seat seat) {
        return held.entrySet().stream().filter(entry -> entry.getValue().contains(seat))
                .map(Map.Entry::getKey).findFirst();
    }

    Seats after(CouncilEvent event) {
        List<Seat> seats = new ArrayList<>(of(event.person()));
        seats.remove(event.seat());
        switch (event) {
            case SeatGiven told -> seats.add(told.seat());
            case SeatTakenBack _ -> {}
        }
        Map<PersonId, List<Seat>> all = new LinkedHashMap<>(held);
        all.remove(event.person());
        if (!seats.isEmpty()) {
            all.put(event.person(), seats.stream().sorted().toList());
        }
        return new Seats(all);
    }
}
