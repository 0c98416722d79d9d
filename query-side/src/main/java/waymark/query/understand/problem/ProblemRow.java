package waymark.query.understand.problem;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.StreamId;
import waymark.api.understand.concern.Concerns;
import waymark.api.understand.problem.Cause;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemKind;
import waymark.api.understand.problem.view.ProblemView;
import waymark.api.understand.problem.ProblemQuery.Stage;
import waymark.api.understand.problem.Size;
import waymark.api.understand.problem.Statement;
import waymark.log.Recorded;

/**
 * What is kept of a problem to be read; see {@code ProblemView} for what the words mean.
 *
 * @param reached how far it had come when it was last open
 * @param concerned whom it concerns and where; null in rows of the first version
 */
record ProblemRow(
        String id,
        String reference,
        long version,
        Stage stage,
        Stage reached,
        ProblemKind kind,
        Statement statement,
        List<String> insights,
        @Nullable String waiver,
        @Nullable Size size,
        @Nullable Cause cause,
        List<String> initiatives,
        @Nullable String judgement,
        String framedBy,
        Instant framedAt,
        Instant changedAt,
        @Nullable Concerns concerned) {

    static ProblemRow begin(ProblemFramed told, Recorded recorded) {
        return new ProblemRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), Stage.FRAMED, Stage.FRAMED, told.kind(), told.statement(),
                told.insights().stream().map(StreamId::value).toList(), told.waiver(),
                told.size(), null, List.of(), null, recorded.meta().actor().person(),
                recorded.recordedAt(), recorded.recordedAt(), null);
    }

    ProblemRow changed(Recorded recorded) {
        return new ProblemRow(id, reference, recorded.version(), stage, reached, kind, statement,
                insights, waiver, size, cause, initiatives, judgement, framedBy, framedAt,
                recorded.recordedAt(), concerned);
    }

    ProblemRow saying(Statement words) {
        return new ProblemRow(id, reference, version, stage, reached, kind, words, insights,
                waiver, size, cause, initiatives, judgement, framedBy, framedAt, changedAt,
                concerned);
    }

    ProblemRow because(Cause found) {
        return new ProblemRow(id, reference, version, stage, reached, kind, statement, insights,
                waiver, size, found, initiatives, judgement, framedBy, framedAt, changedAt,
                concerned);
    }

    ProblemRow of(Size measured) {
        return new ProblemRow(id, reference, version, stage, reached, kind, statement, insights,
                waiver, measured, cause, initiatives, judgement, framedBy, framedAt, changedAt,
                concerned);
    }

    ProblemRow attackedBy(String initiative) {
        List<String> all = Stream.concat(initiatives.stream(), Stream.of(initiative))
                .distinct().toList();
        return new ProblemRow(id, reference, version, stage, reached, kind, statement, insights,
                waiver, size, cause, all, judgement, framedBy, framedAt, changedAt, concerned);
    }

    ProblemRow judged(String words) {
        return new ProblemRow(id, reference, version, stage, reached, kind, statement, insights,
                waiver, size, cause, initiatives, words, framedBy, framedAt, changedAt, concerned);
    }

    /** Further on its way; never back. */
    ProblemRow upTo(Stage next) {
        Stage further = reached.compareTo(next) < 0 ? next : reached;
        return at(further, further);
    }

    ProblemRow parked() {
        return at(Stage.PARKED, reached);
    }

    /** What solved it no longer counts for the next time. */
    ProblemRow resolved() {
        return at(Stage.RESOLVED, cause == null ? Stage.FRAMED : Stage.ANALYSED);
    }

    ProblemRow reopened() {
        return at(reached, reached);
    }

    private ProblemRow at(Stage now, Stage open) {
        return new ProblemRow(id, reference, version, now, open, kind, statement, insights,
                waiver, size, cause, initiatives, judgement, framedBy, framedAt, changedAt,
                concerned);
    }

    ProblemRow restingOn(String insight) {
        List<String> all = Stream.concat(insights.stream(), Stream.of(insight))
                .distinct().toList();
        return new ProblemRow(id, reference, version, stage, reached, kind, statement, all,
                waiver, size, cause, initiatives, judgement, framedBy, framedAt, changedAt,
                concerned);
    }

    ProblemRow about(Concerns others) {
        return new ProblemRow(id, reference, version, stage, reached, kind, statement, insights,
                waiver, size, cause, initiatives, judgement, framedBy, framedAt, changedAt,
                others);
    }

    Concerns concerns() {
        return concerned == null ? Concerns.NONE : concerned;
    }

    /** The statement, with what lies beneath it once that is known. */
    String sentence() {
        return cause == null ? statement.sentence() : statement.because(cause.root());
    }

    /** What it is known by among others: whose need, and what stands in the way. */
    String gist() {
        return statement.persona() + " " + statement.need() + " " + statement.obstacle();
    }

    ProblemView view() {
        return new ProblemView(id, reference, version, stage, kind, statement, sentence(),
                insights, waiver, size, cause, initiatives, judgement, framedBy, framedAt,
                changedAt, concerns());
    }
}
