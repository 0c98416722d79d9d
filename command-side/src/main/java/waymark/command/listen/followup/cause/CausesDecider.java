package waymark.command.listen.followup.cause;

import static waymark.api.listen.followup.FollowupRefusal.CAUSE_KNOWN;
import static waymark.api.listen.followup.FollowupRefusal.TOO_MANY_CAUSES;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.listen.followup.cause.Cause;
import waymark.api.listen.followup.cause.CauseCommand;
import waymark.api.listen.followup.cause.CauseCommand.AddCause;
import waymark.api.listen.followup.cause.CauseCommand.BeginCauses;
import waymark.api.listen.followup.cause.CauseCommand.RetireCause;
import waymark.api.listen.followup.cause.CauseEvent;
import waymark.api.listen.followup.cause.CauseEvent.CauseAdded;
import waymark.api.listen.followup.cause.CauseEvent.CauseRetired;
import waymark.api.listen.followup.cause.CauseEvent.CausesBegun;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides on the list of causes: short, each name once, nothing closed with them is lost. */
final class CausesDecider implements Decider<Causes, CauseCommand, CauseEvent> {

    private static final int MOST = 100;

    @Override
    public Causes initial() {
        return Causes.STANDARD;
    }

    @Override
    public Causes evolve(Causes causes, CauseEvent event) {
        return causes.after(event);
    }

    @Override
    public Decision<CauseEvent> decide(Causes causes, CauseCommand command, Known known) {
        return switch (command) {
            case BeginCauses _ -> accept(new CausesBegun(Cause.STANDARD));
            case AddCause wish -> add(causes, wish);
            case RetireCause wish -> causes.inUse(wish.code())
                    ? accept(new CauseRetired(wish.code(), wish.reason()))
                    : refuse(GeneralRefusal.UNKNOWN_ID);
        };
    }

    private static Decision<CauseEvent> add(Causes causes, AddCause wish) {
        if (causes.isNamed(wish.name())) {
            return refuse(CAUSE_KNOWN);
        }
        return causes.all().size() >= MOST
                ? refuse(TOO_MANY_CAUSES)
                : accept(new CauseAdded(new Cause(
                        "own-" + (causes.added() + 1), wish.name(), wish.group())));
    }
}
