package waymark.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOpened;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionReopened;
import waymark.api.deliver.exception.ExceptionId;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Event;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportFailed;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportFinished;
import waymark.log.EventLog;
import waymark.log.Recorded;

/** Finds what the programme does by itself, and waits for it as a person would. */
@Component
class Finding {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private static final int EVENTS = 100;

    private final EventLog log;

    Finding(EventLog log) {
        this.log = log;
    }

    /** What came of a thing, by its id, a colon and what is meant. */
    String cameOf(String thing) {
        return thing.startsWith(ProjectId.SUBJECT + "/")
                ? exceptionOf(thing.split(":"))
                : benefitOf(thing);
    }

    /** An exception by its project, its kind, and how often it was opened where that matters. */
    private String exceptionOf(String[] parts) {
        int times = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
        String exception = ExceptionId.of(new ProjectId(parts[0]),
                ExceptionKind.valueOf(parts[1].toUpperCase(Locale.ROOT))).value();
        return soon("an exception of " + parts[0], () -> log.stream(exception, 0, EVENTS).stream()
                .map(Recorded::event).filter(event -> event instanceof ExceptionOpened
                        || event instanceof ExceptionReopened)
                .skip(times - 1L).findFirst().map(Event::stream));
    }

    /** The benefit that a line of an approved case became, as soon as the policy has planned it. */
    private String benefitOf(String caseAndLine) {
        return soon("a benefit of " + caseAndLine,
                () -> log.claimedBy("benefit-of:" + caseAndLine));
    }

    /** The reference under which people know an id. */
    String referenceOf(String id) {
        return log.stream(id, 0, 1).stream().findFirst().map(Recorded::reference)
                .orElseThrow(() -> new IllegalStateException("no reference of " + id));
    }

    /** How many answers an import brought in, once it is finished. */
    long kept(String intake) {
        return soon("the end of " + intake, () -> log.stream(intake, 1, 1).stream().findFirst()
                .map(Finding::tally));
    }

    private static long tally(Recorded ended) {
        return switch (ended.event()) {
            case ImportFinished told -> told.tally().rowsKept();
            case ImportFailed told -> throw new IllegalStateException(told.sentence());
            default -> throw new IllegalStateException("the import did not finish");
        };
    }

    private static <T> T soon(String what, Supplier<Optional<T>> look) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        throw new IllegalStateException("waited in vain for " + what);
    }
}
