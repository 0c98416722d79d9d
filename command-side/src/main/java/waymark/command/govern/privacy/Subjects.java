package waymark.command.govern.privacy;

import java.util.Set;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.listen.feedback.FeedbackId;
import waymark.api.listen.followup.FollowupId;
import waymark.command.kernel.rule.Fold;

/** Under whose key a stream tells of a person. */
final class Subjects {

    private static final Set<String> PERSONAL = Set.of(
            PersonId.SUBJECT, FeedbackId.SUBJECT, FollowupId.SUBJECT);

    /** The subject of the key; empty where nothing is recorded. */
    static final Fold<String> FOLD = new Fold<>() {
        @Override
        public String initial() {
            return "";
        }

        @Override
        public String evolve(String subject, Event event) {
            return subject.isEmpty() ? event.dataSubject() : subject;
        }
    };

    /** Whether a stream is of a kind that tells of a person. */
    static boolean areIn(String stream) {
        int end = stream.indexOf('/');
        return end > 0 && PERSONAL.contains(stream.substring(0, end));
    }

    static boolean isPerson(String subject) {
        return subject.startsWith(PersonId.SUBJECT + "/");
    }

    private Subjects() {}
}
