package waymark.command.measure.owncost;

import static waymark.api.measure.owncost.OwnCostRefusal.NOT_YET;
import static waymark.api.measure.owncost.OwnCostRefusal.OTHER_CURRENCY;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import waymark.api.measure.owncost.OwnCostCommand;
import waymark.api.measure.owncost.OwnCostCommand.RecordOwnCost;
import waymark.api.measure.owncost.OwnCostEvent;
import waymark.api.measure.owncost.OwnCostEvent.OwnCostRecorded;
import waymark.api.worth.Money;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides what counts as a cost of the programme itself; all it remembers is whether it does. */
final class OwnCostDecider implements Decider<Boolean, OwnCostCommand, OwnCostEvent> {

    @Override
    public Boolean initial() {
        return false;
    }

    @Override
    public Boolean evolve(Boolean recorded, OwnCostEvent event) {
        return switch (event) {
            case OwnCostRecorded _ -> true;
        };
    }

    @Override
    public Decision<OwnCostEvent> decide(Boolean recorded, OwnCostCommand command, Known known) {
        return switch (command) {
            case RecordOwnCost wish -> record(wish, known);
        };
    }

    private static Decision<OwnCostEvent> record(RecordOwnCost wish, Known known) {
        Optional<Money> amount = known.programme().inBase(wish.amount(), wish.rate());
        if (amount.isEmpty()) {
            return refuse(OTHER_CURRENCY);
        }
        LocalDate on = wish.effectiveOn() == null ? known.today() : wish.effectiveOn();
        return on.isAfter(known.today())
                ? refuse(NOT_YET)
                : accept(new OwnCostRecorded(wish.cost(), amount.get(),
                        wish.rate() == null ? null : wish.amount(), wish.rate(), on,
                        wish.ledgerReference(), wish.what()));
    }
}
