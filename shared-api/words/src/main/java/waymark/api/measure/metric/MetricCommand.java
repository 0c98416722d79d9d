package waymark.api.measure.metric;

import java.time.LocalDate;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.measure.metric.definition.Benchmark;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.Target;
import waymark.api.measure.metric.definition.Traits;

/** Everything that can be asked of a metric. */
public sealed interface MetricCommand extends Command {

    /** The metric. */
    MetricId metric();

    @Override
    default String stream() {
        return metric().value();
    }

    /** Begins to measure something. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record DefineMetric(MetricId metric, Traits traits, Definition definition)
            implements
                MetricCommand,
                Creation {

        public DefineMetric {
            Require.present("traits", traits);
            Require.present("definition", definition);
        }
    }

    /** Changes its name, role, direction or smallest worthwhile change; no figure changes. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record DescribeMetric(MetricId metric, Traits traits) implements MetricCommand, Change {

        public DescribeMetric {
            Require.present("traits", traits);
        }
    }

    /** Asks, counts or reckons otherwise from a day on; the series breaks there (MET-6). */
    @WhoMay(Role.ANALYST)
    record RedefineMetric(
            MetricId metric, Definition definition, LocalDate effectiveOn, String reason)
            implements
                MetricCommand,
                Change {

        public RedefineMetric {
            Require.present("definition", definition);
            Require.present("effectiveOn", effectiveOn);
            reason = Require.text("reason", reason, 1_000);
        }
    }

    /** Says what it is to reach, and by when. */
    @WhoMay({Role.ANALYST, Role.COUNCIL})
    record SetTarget(MetricId metric, Target target) implements MetricCommand, Change {

        public SetTarget {
            Require.present("target", target);
        }
    }

    /** Puts beside it what others reach. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record CiteBenchmark(MetricId metric, Benchmark benchmark)
            implements
                MetricCommand,
                Addition {

        public CiteBenchmark {
            Require.present("benchmark", benchmark);
        }
    }

    /** Says that what came before a day cannot be compared with what came after (MET-6). */
    @WhoMay(Role.ANALYST)
    record MarkBreak(MetricId metric, LocalDate effectiveOn, String reason)
            implements
                MetricCommand,
                Addition {

        public MarkBreak {
            Require.present("effectiveOn", effectiveOn);
            reason = Require.text("reason", reason, 500);
        }
    }

    /** Measures it no longer; what was measured stays. */
    @WhoMay(Role.ANALYST)
    record RetireMetric(MetricId metric, String reason) implements MetricCommand, Change {

        public RetireMetric {
            reason = Require.text("reason", reason, 1_000);
        }
    }
}
