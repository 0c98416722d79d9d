package waymark.command.deliver.exception;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.exception.Beyond;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOpened;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionReopened;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.exception.ExceptionStage;
import waymark.api.deliver.project.ProjectId;
import waymark.api.govern.organisation.PersonId;

/**
 * What later decisions need to know of the exceptions of one kind of one project.
 *
 * @param opened how the first one began; none before
 * @param stage how far the last one has come
 * @param due up to when its manager has to say why
 * @param overdue whether it was told that this day passed
 * @param explained whether cause, options and recommendation were said
 * @param explainedBy who said it; none before, and none where the programme did
 * @param beyond by how much it was beyond when it was last told
 */
record Overrun(
        @Nullable ExceptionOpened opened,
        ExceptionStage stage,
        @Nullable LocalDate due,
        boolean overdue,
        boolean explained,
        @Nullable PersonId explainedBy,
        @Nullable Beyond beyond) {

    static final Overrun NONE = new Overrun(null, ExceptionStage.CLOSED, null, false, false, null,
            null);

    static Overrun begun(ExceptionOpened told) {
        return new Overrun(told, ExceptionStage.OPEN, told.due(), false, false, null,
                told.beyond());
    }

    Overrun again(ExceptionReopened told) {
        return new Overrun(opened, ExceptionStage.OPEN, told.due(), false, false, null,
                told.beyond());
    }

    Overrun at(ExceptionStage next) {
        return new Overrun(opened, next, due, overdue, explained, explainedBy, beyond);
    }

    /** What is said while it lies with the council leaves it there. */
    Overrun said(@Nullable PersonId by) {
        return new Overrun(opened,
                stage == ExceptionStage.OPEN ? ExceptionStage.EXPLAINED : stage, due, overdue,
                true, by, beyond);
    }

    Overrun late() {
        return new Overrun(opened, stage, due, true, explained, explainedBy, beyond);
    }

    /**
     * Whether what was explained or accepted was so for less than is expected now. What is open
     * keeps its day, and what lies with the council is looked at there.
     */
    boolean outgrown(@Nullable Beyond now) {
        boolean answered = stage == ExceptionStage.SETTLED || stage == ExceptionStage.EXPLAINED;
        return answered && now != null && beyond != null && now.isWorseThan(beyond);
    }

    ProjectId project() {
        return first().project();
    }

    InitiativeId initiative() {
        return first().initiative();
    }

    ExceptionKind kind() {
        return first().kind();
    }

    private ExceptionOpened first() {
        return Objects.requireNonNull(opened, "opened");
    }
}
