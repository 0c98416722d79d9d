package waymark.api.understand.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.understand.concern.Concerns;

/** Everything that can be asked of an insight. */
public sealed interface InsightCommand extends Command {

    /** The insight. */
    InsightId insight();

    @Override
    default String stream() {
        return insight().value();
    }

    /** Writes down what seems to be understood, with the evidence there is. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record RecordInsight(
            InsightId insight, String title, String statement, List<Evidence> evidence,
            Concerns concerns)
            implements
                InsightCommand,
                Creation {

        public RecordInsight {
            title = Require.text("title", title, 160);
            statement = Require.text("statement", statement, 4_000);
            evidence = Require.list("evidence", evidence, 0, 50);
            Require.present("concerns", concerns);
        }

        /** One that concerns nobody in particular yet. */
        public RecordInsight(
                InsightId insight, String title, String statement, List<Evidence> evidence) {
            this(insight, title, statement, evidence, Concerns.NONE);
        }
    }

    /** Says whom it concerns and where on their way. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record LinkInsight(InsightId insight, Concerns concerns) implements InsightCommand, Change {

        public LinkInsight {
            Require.present("concerns", concerns);
        }
    }

    /** Adds one piece of evidence, for or against. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record AddEvidence(InsightId insight, Evidence evidence)
            implements
                InsightCommand,
                Addition {

        public AddEvidence {
            Require.present("evidence", evidence);
        }
    }

    /** Says it better; what it said before stays in its history. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record RewordInsight(InsightId insight, String title, String statement)
            implements
                InsightCommand,
                Change {

        public RewordInsight {
            title = Require.text("title", title, 160);
            statement = Require.text("statement", statement, 4_000);
        }
    }

    /** Says that the evidence carries it (INS-1). */
    @WhoMay(Role.ANALYST)
    record ValidateInsight(InsightId insight, @Nullable String note)
            implements
                InsightCommand,
                Change {

        public ValidateInsight {
            note = Require.optionalText("note", note, 1_000);
        }
    }

    /** Says that the evidence speaks against it; it stays on record. */
    @WhoMay(Role.ANALYST)
    record RefuteInsight(InsightId insight, String reason) implements InsightCommand, Change {

        public RefuteInsight {
            reason = Require.text("reason", reason, 1_000);
        }
    }

    /** Takes it out of use because its time is over. */
    @WhoMay(Role.ANALYST)
    record RetireInsight(InsightId insight, String reason) implements InsightCommand, Change {

        public RetireInsight {
            reason = Require.text("reason", reason, 1_000);
        }
    }

    /** Says that another insight says the same and goes on for both (INS-4). */
    @WhoMay(Role.ANALYST)
    record MergeInsight(InsightId insight, InsightId into, String reason)
            implements
                InsightCommand,
                Change {

        public MergeInsight {
            Require.present("into", into);
            reason = Require.text("reason", reason, 1_000);
        }
    }

    /**
     * Takes over the evidence of one that was merged into it (INS-4); Waymark alone does so.
     *
     * @param merged the one that was merged
     */
    @WhoMay(Role.ADMIN)
    record AbsorbInsight(InsightId insight, InsightId merged)
            implements
                InsightCommand,
                Addition {}
}
