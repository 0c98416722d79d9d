package waymark.command.deliver.project.cost;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.kernel.Event;
import waymark.api.worth.Money;
import waymark.command.kernel.rule.Fold;

/**
 * Which costs of a project were recorded, each under the name by which it is known again. A chain,
 * so that one more costs the same however many there are.
 */
public final class Booked {

    /** Nothing was recorded. */
    public static final Booked NONE = new Booked("", null);

    /** The fold over a project's stream. */
    public static final Fold<Booked> FOLD = new Fold<>() {
        @Override
        public Booked initial() {
            return NONE;
        }

        @Override
        public Booked evolve(Booked booked, Event event) {
            return event instanceof CostRecorded told ? booked.with(told) : booked;
        }
    };

    private final String name;
    private final @Nullable Booked before;

    private Booked(String name, @Nullable Booked before) {
        this.name = name;
        this.before = before;
    }

    /** One more. */
    public Booked with(CostRecorded told) {
        return new Booked(name(told), this);
    }

    /** The names of all of them. */
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        for (Booked one = this; one.before != null; one = one.before) {
            names.add(one.name);
        }
        return names;
    }

    /** By what a recorded cost is known again. */
    public static String name(CostRecorded told) {
        return name(told.kind(), told.ledgerReference(), told.effectiveOn(), told.amount());
    }

    /**
     * By what a cost is known again: its kind and ledger reference; without one, as budgets and
     * forecasts often are, its kind, day and amount.
     *
     * @param amount in the base currency
     */
    public static String name(
            Cost.Kind kind, @Nullable String ledgerReference, LocalDate on, Money amount) {
        return ledgerReference == null
                ? kind + "/" + on + "/" + amount
                : kind + "=" + ledgerReference;
    }
}
