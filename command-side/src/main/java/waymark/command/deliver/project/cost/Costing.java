package waymark.command.deliver.project.cost;

import static waymark.api.deliver.project.ProjectRefusal.NOT_YET;
import static waymark.api.deliver.project.ProjectRefusal.OTHER_CURRENCY;
import static waymark.api.deliver.project.ProjectRefusal.TOO_LARGE;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.worth.Money;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/**
 * Costs as they are recorded. Late bills and running costs come after the end of a project, and
 * count all the same (BEN-1).
 */
public final class Costing {

    /** What a cost belongs to. */
    public record Whose(
            ProjectId project, InitiativeId initiative, @Nullable BusinessCaseId businessCase) {}

    /** Records one; that it has the ledger reference of another is no matter. */
    public static Decision<ProjectEvent> record(Whose whose, Cost cost, Known known) {
        Refusal no = refusal(cost, known);
        return no == null ? accept(recorded(whose, cost, known)) : refuse(no);
    }

    /** Records those that were not recorded yet: a file that comes twice counts once. */
    public static Decision<ProjectEvent> takeIn(
            Whose whose, Booked booked, List<Cost> costs, Known known) {
        Set<String> names = booked.names();
        List<ProjectEvent> events = new ArrayList<>();
        for (Cost cost : costs) {
            Refusal no = refusal(cost, known);
            if (no != null) {
                return refuse(no);
            }
            CostRecorded told = recorded(whose, cost, known);
            if (names.add(Booked.name(told))) {
                events.add(told);
            }
        }
        return accept(events);
    }

    /** Why a cost is not taken; null when it is. A budget alone may speak of days to come. */
    public static @Nullable Refusal refusal(Cost cost, Known known) {
        Optional<Money> inBase = known.programme().inBase(cost.amount(), cost.rate());
        if (inBase.isEmpty()) {
            return OTHER_CURRENCY;
        }
        if (!Cost.isSensible(inBase.get())) {
            return TOO_LARGE;
        }
        boolean early = cost.kind() != Cost.Kind.BUDGET && on(cost, known).isAfter(known.today());
        return early ? NOT_YET : null;
    }

    /** The event of a cost that is taken. */
    public static CostRecorded recorded(Whose whose, Cost cost, Known known) {
        Money amount = known.programme().inBase(cost.amount(), cost.rate()).orElseThrow();
        return new CostRecorded(whose.project(), whose.initiative(), whose.businessCase(),
                cost.kind(), cost.nature(), amount, cost.rate() == null ? null : cost.amount(),
                cost.rate(), on(cost, known), cost.ledgerReference(), cost.what());
    }

    private static LocalDate on(Cost cost, Known known) {
        return cost.effectiveOn() == null ? known.today() : cost.effectiveOn();
    }

    private Costing() {}
}
