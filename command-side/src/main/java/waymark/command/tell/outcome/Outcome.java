package waymark.command.tell.outcome;

import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;
import waymark.api.tell.outcome.About;
import waymark.api.tell.outcome.OutcomeKind;

/**
 * What later decisions need to know of an outcome.
 *
 * @param stage how far it has come
 * @param kind what it tells
 * @param about what it is about
 * @param writer who wrote it last
 */
record Outcome(Stage stage, OutcomeKind kind, About about, @Nullable PersonId writer) {

    enum Stage { ABSENT, DRAFTED, TOLD, RETRACTED }

    static final Outcome ABSENT = new Outcome(Stage.ABSENT, OutcomeKind.PROGRESS,
            new About(null, null, null, null), null);

    Outcome at(Stage next) {
        return new Outcome(next, kind, about, writer);
    }

    Outcome writtenBy(@Nullable PersonId next) {
        return new Outcome(stage, kind, about, next);
    }
}
