package waymark.command.deliver.project.ending;

import java.util.SortedMap;
import java.util.TreeMap;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionClosed;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOpened;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionReopened;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionRuled;
import waymark.api.deliver.exception.ExceptionEvent.RecoveryAccepted;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.deliver.project.change.BaselineEvent.ChangeAsked;
import waymark.api.deliver.project.change.BaselineEvent.ChangeRejected;
import waymark.api.deliver.project.change.BaselineEvent.ChangeWithdrawn;
import waymark.api.deliver.project.pilot.PilotEvent.PilotEnded;
import waymark.api.deliver.project.pilot.PilotEvent.PilotStarted;
import waymark.api.deliver.project.risk.RiskEvent.RiskClosed;
import waymark.api.deliver.project.risk.RiskEvent.RiskRegistered;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * What is open beside a project, as people call it: an exception for which no way on is accepted,
 * a risk that is not closed, a pilot without an end, a change that nobody decided.
 *
 * @param names by the name within its own stream
 */
record Unsettled(SortedMap<String, String> names) {

    private static final String EXCEPTION = "exception";

    static final Fold<Unsettled> FOLD = new Fold<>() {
        @Override
        public Unsettled initial() {
            return new Unsettled(new TreeMap<>());
        }

        @Override
        public Unsettled evolve(Unsettled open, Event event) {
            return switch (event) {
                case ExceptionOpened told -> open.with(EXCEPTION, switch (told.kind()) {
                    case COST -> "exception in cost";
                    case FINISH -> "exception in finish";
                });
                case ExceptionReopened told -> open.with(EXCEPTION,
                        told.beyond().money() == null
                                ? "exception in finish"
                                : "exception in cost");
                case RecoveryAccepted _,ExceptionRuled _,ExceptionClosed _ ->
                    open.without(EXCEPTION);
                case RiskRegistered told -> open.with("R" + told.number(),
                        "risk R" + told.number());
                case RiskClosed told -> open.without("R" + told.number());
                default -> open.tried(event);
            };
        }
    };

    /** Pilots run until their verdict, changes wait until somebody decided. */
    private Unsettled tried(Event event) {
        return switch (event) {
            case PilotStarted told -> with("P" + told.number(),
                    "pilot " + told.number());
            case PilotEnded told -> without("P" + told.number());
            case ChangeAsked told -> with("C" + told.change(),
                    "change " + told.change());
            case ChangeApproved told -> without("C" + told.change());
            case ChangeRejected told -> without("C" + told.change());
            case ChangeWithdrawn told -> without("C" + told.change());
            default -> this;
        };
    }

    private Unsettled with(String key, String name) {
        SortedMap<String, String> more = new TreeMap<>(names);
        more.put(key, name);
        return new Unsettled(more);
    }

    private Unsettled without(String key) {
        SortedMap<String, String> less = new TreeMap<>(names);
        less.remove(key);
        return new Unsettled(less);
    }
}
