package waymark.api.deliver.exception.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.exception.Account;
import waymark.api.deliver.exception.Beyond;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.exception.ExceptionStage;
import waymark.api.deliver.exception.Ruling;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about exceptions. */
public sealed interface ExceptionQuery<A> extends Query<A> {

    /** One of them, by its id {@code exception/...}. */
    @WhoMay
    record FindException(String id) implements ExceptionQuery<ExceptionView> {}

    /**
     * Exceptions, newest first.
     *
     * @param which those that are open, those of a stage, or of a project
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListExceptions(Which which, @Nullable String before, int limit)
            implements
                ExceptionQuery<ExceptionList> {}

    /**
     * Which exceptions; all parts null for those that are not closed.
     *
     * @param stage only those that have come so far
     * @param project only those of this project, by id, closed ones too
     */
    record Which(@Nullable ExceptionStage stage, @Nullable String project) {

        /** Those that are not closed. */
        public static final Which OPEN = new Which(null, null);
    }

    /**
     * An exception as it can be read: the last one of its kind of its project.
     *
     * @param project the id of the project
     * @param title what the project is called
     * @param manager who manages it
     * @param sponsor who stands behind its initiative, if anybody does
     * @param beyond by how much, as it was found when it was opened
     * @param now how it stands now, within or beyond; null once the project has ended
     * @param times how often it was opened
     * @param due the day up to which its manager says why
     * @param overdue whether that day passed without a word
     * @param account what the manager said, if anything
     * @param explainedBy who said it, where it was a person
     * @param way how it goes on, once that is settled
     * @param closed why it is closed, in a sentence, once it is
     */
    record ExceptionView(
            String id,
            String reference,
            long version,
            ExceptionKind kind,
            ExceptionStage stage,
            String project,
            String projectReference,
            String title,
            String manager,
            @Nullable String sponsor,
            Beyond beyond,
            @Nullable Beyond now,
            int times,
            LocalDate due,
            boolean overdue,
            @Nullable Account account,
            @Nullable String explainedBy,
            @Nullable String referred,
            @Nullable Way way,
            @Nullable String closed,
            Instant openedAt) {}

    /**
     * How a project goes on.
     *
     * @param by who settled it
     * @param meeting the council's meeting, where it did
     * @param ruling what the council decided, where it did
     * @param words what it said, or the reason
     * @param selfApproved whether the manager accepted their own proposal (GOV-2)
     */
    record Way(String by, @Nullable String meeting, @Nullable Ruling ruling,
            @Nullable String words, boolean selfApproved) {}

    /** A page of exceptions. */
    record ExceptionList(List<ExceptionView> exceptions, @Nullable String next) {}
}
