package waymark.api.measure.metric.observation;

import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.measure.metric.MetricId;

/** Everything that can be asked of an observation. */
public sealed interface ObservationCommand extends Command {

    /** The observation. */
    ObservationId observation();

    @Override
    default String stream() {
        return observation().value();
    }

    /** Writes down what was counted or measured in a period. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE})
    record RecordObservation(
            ObservationId observation, MetricId metric, Span span, Reading reading)
            implements
                ObservationCommand,
                Creation {

        public RecordObservation {
            Require.present("span", span);
            Require.present("reading", reading);
        }
    }

    /** Says what it should have been; what it was stays visible (MET-2). */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE})
    record CorrectObservation(ObservationId observation, Reading reading, String reason)
            implements
                ObservationCommand,
                Change {

        public CorrectObservation {
            Require.present("reading", reading);
            reason = Require.text("reason", reason, 1_000);
        }
    }

    /** Takes it back: it counts no longer until it is corrected. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE})
    record WithdrawObservation(ObservationId observation, String reason)
            implements
                ObservationCommand,
                Change {

        public WithdrawObservation {
            reason = Require.text("reason", reason, 1_000);
        }
    }
}
