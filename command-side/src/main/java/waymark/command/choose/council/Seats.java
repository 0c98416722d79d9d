package waymark.command.choose.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.CouncilEvent;
import waymark.api.choose.council.CouncilEvent.SeatGiven;
import waymark.api.choose.council.CouncilEvent.SeatTakenBack;
import waymark.api.choose.council.CouncilEvent.VoteLent;
import waymark.api.choose.council.CouncilEvent.VoteTakenBack;
import waymark.api.choose.council.Seat;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * Who holds which seats, in the order of the seats, and whose vote is lent to whom.
 *
 * @param held the seats of every person who holds one
 * @param lent the last loan of each member whose vote was lent and not taken back
 */
public record Seats(Map<PersonId, List<Seat>> held, Map<PersonId, VoteLent> lent) {

    static final Seats NONE = new Seats(Map.of(), Map.of());

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
        lent = Map.copyOf(lent);
    }

    /** Everybody who holds a seat, always in the same order. */
    public List<PersonId> members() {
        return held.keySet().stream().sorted(Comparator.comparing(PersonId::value)).toList();
    }

    /** Whose vote this member has on a day beside the own (ORG-3). */
    public List<PersonId> lentTo(PersonId member, LocalDate day) {
        return lent.values().stream().filter(loan -> loan.standIn().equals(member)
                && !day.isBefore(loan.from()) && !day.isAfter(loan.until())
                && !of(loan.person()).isEmpty())
                .map(VoteLent::person).sorted(Comparator.comparing(PersonId::value)).toList();
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
        return switch (event) {
            case SeatGiven told -> seated(told.person(), told.seat(), true);
            case SeatTakenBack told -> seated(told.person(), told.seat(), false);
            case VoteLent told -> lending(told.person(), told);
            case VoteTakenBack told -> lending(told.person(), null);
        };
    }

    private Seats seated(PersonId person, Seat seat, boolean given) {
        List<Seat> seats = new ArrayList<>(of(person));
        seats.remove(seat);
        if (given) {
            seats.add(seat);
        }
        Map<PersonId, List<Seat>> all = new LinkedHashMap<>(held);
        all.remove(person);
        if (!seats.isEmpty()) {
            all.put(person, seats.stream().sorted().toList());
        }
        return new Seats(all, lent);
    }

    private Seats lending(PersonId person, @Nullable VoteLent loan) {
        Map<PersonId, VoteLent> all = new LinkedHashMap<>(lent);
        all.remove(person);
        if (loan != null) {
            all.put(person, loan);
        }
        return new Seats(held, all);
    }
}
