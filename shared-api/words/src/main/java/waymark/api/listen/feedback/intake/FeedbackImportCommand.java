package waymark.api.listen.feedback.intake;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Mapping;

/** Everything that can be asked of an import. */
public sealed interface FeedbackImportCommand extends Command {

    /** The import. */
    FeedbackImportId intake();

    @Override
    default String stream() {
        return intake().value();
    }

    /** Asks that a file be brought in; without a mapping of its own the source's holds. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record RequestImport(FeedbackImportId intake, FeedbackSourceId source, FileFacts file,
            @Nullable Mapping mapping) implements FeedbackImportCommand, Creation {

        public RequestImport {
            Require.present("source", source);
            Require.present("file", file);
        }
    }

    /** Says that the whole file was brought in; Waymark alone says so. */
    @WhoMay(Role.ADMIN)
    record FinishImport(FeedbackImportId intake, Tally tally, HowRead how)
            implements
                FeedbackImportCommand,
                Addition {}

    /** Says that the file cannot be brought in; Waymark alone says so. */
    @WhoMay(Role.ADMIN)
    record FailImport(FeedbackImportId intake, Tally tally, String sentence)
            implements
                FeedbackImportCommand,
                Addition {}

    /** Stops a running import; what it brought in so far stays. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record CancelImport(FeedbackImportId intake) implements FeedbackImportCommand, Addition {}

    /** Takes back all that an import brought in, once it is over. */
    @WhoMay(Role.ANALYST)
    record RetractImport(FeedbackImportId intake, String reason)
            implements
                FeedbackImportCommand,
                Change {

        public RetractImport {
            reason = Require.text("reason", reason, 1_000);
        }
    }
}
