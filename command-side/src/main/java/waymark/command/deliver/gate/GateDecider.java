package waymark.command.deliver.gate;

import java.util.Set;
import waymark.api.deliver.gate.GateCommand;
import waymark.api.deliver.gate.GateCommand.PassGate;
import waymark.api.deliver.gate.GateEvent;
import waymark.api.deliver.gate.GateEvent.GatePassed;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides on gates; a gate is passed once, so all it remembers is whether it is. */
final class GateDecider implements Decider<Boolean, GateCommand, GateEvent> {

    @Override
    public Boolean initial() {
        return false;
    }

    @Override
    public Boolean evolve(Boolean passed, GateEvent event) {
        return switch (event) {
            case GatePassed _ -> true;
        };
    }

    @Override
    public Set<String> restsOn(Boolean passed, GateCommand command, Known known) {
        return switch (command) {
            case PassGate wish -> Passing.restsOn(wish);
        };
    }

    @Override
    public Decision<GateEvent> decide(Boolean passed, GateCommand command, Known known) {
        return switch (command) {
            case PassGate wish -> Passing.pass(wish, known);
        };
    }
}
