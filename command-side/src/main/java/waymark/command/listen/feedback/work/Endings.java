package waymark.command.listen.feedback.work;

import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.intake.HowRead;
import waymark.api.listen.feedback.intake.Tally;

/** Where it is said how an import ended. */
interface Endings {

    /** Its file was worked through; said again it changes nothing. */
    void finish(FeedbackImportId intake, Tally tally, HowRead how);

    /** Its file cannot be worked through, and why. */
    void fail(FeedbackImportId intake, Tally tally, String sentence);
}
