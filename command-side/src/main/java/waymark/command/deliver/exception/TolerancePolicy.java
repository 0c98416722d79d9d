package waymark.command.deliver.exception;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.exception.Beyond;
import waymark.api.deliver.exception.ExceptionCommand.OpenException;
import waymark.api.deliver.exception.ExceptionCommand.ReviewException;
import waymark.api.deliver.exception.ExceptionEvent;
import waymark.api.deliver.exception.ExceptionId;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.exception.ExceptionStage;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.govern.programme.ProgrammeId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;
import waymark.command.kernel.policy.Policy;
import waymark.command.kernel.rule.Fold;
import waymark.command.kernel.rule.Known;
import waymark.log.Recorded;

/**
 * When a project says what it is expected to cost or when it will be done, or its baseline moves,
 * then an exception is opened, opened anew or closed where that crosses the tolerance, once for
 * each kind.
 */
final class TolerancePolicy implements Policy {

    private static final ExceptionDecider RULES = new ExceptionDecider();

    private static final Fold<Overrun> OVERRUN = new Fold<>() {
        @Override
        public Overrun initial() {
            return RULES.initial();
        }

        @Override
        public Overrun evolve(Overrun overrun, Event event) {
            return event instanceof ExceptionEvent told ? RULES.evolve(overrun, told) : overrun;
        }
    };

    @Override
    public String name() {
        return "watch-tolerances";
    }

    @Override
    public Set<String> restsOn(Recorded recorded) {
        Set<String> streams = new TreeSet<>();
        moved(recorded.event()).ifPresent(project -> {
            streams.addAll(Courses.streams(project));
            streams.add(ProgrammeId.THE.value());
            for (ExceptionKind kind : ExceptionKind.values()) {
                streams.add(ExceptionId.of(project, kind).value());
            }
        });
        return streams;
    }

    @Override
    public List<Command> react(Recorded recorded, Known known, Ids ids) {
        return moved(recorded.event()).stream()
                .flatMap(project -> Arrays.stream(ExceptionKind.values())
                        .flatMap(kind -> Stream.ofNullable(wish(project, kind, known))))
                .toList();
    }

    private static Optional<ProjectId> moved(Event event) {
        if (!Courses.moves(event)) {
            return Optional.empty();
        }
        return event instanceof ChangeApproved told
                ? Optional.of(told.project())
                : Optional.of(((ProjectEvent) event).project());
    }

    private static @Nullable Command wish(ProjectId project, ExceptionKind kind, Known known) {
        ExceptionId id = ExceptionId.of(project, kind);
        Overrun overrun = known.of(id.value(), OVERRUN);
        Beyond beyond = Courses.of(project, known)
                .beyond(kind, known.programme().settings().tolerances());
        if (overrun.opened() == null) {
            return beyond == null ? null : new OpenException(id, project, kind);
        }
        boolean closed = overrun.stage() == ExceptionStage.CLOSED;
        boolean changed = closed != (beyond == null) || overrun.outgrown(beyond);
        return changed ? new ReviewException(id, project, kind) : null;
    }
}
