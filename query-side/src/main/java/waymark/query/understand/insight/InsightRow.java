package waymark.query.understand.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightQuery.Stage;
import waymark.log.Recorded;

/**
 * What is kept of an insight to be read; see {@code InsightView} for what the words mean.
 *
 * @param tied what it is tied to; null in rows of the first version
 */
record InsightRow(
        String id,
        String reference,
        long version,
        Stage stage,
        String title,
        String statement,
        List<Evidence> evidence,
        String recordedBy,
        Instant recordedAt,
        Instant changedAt,
        @Nullable String judgement,
        @Nullable Ties tied) {

    static InsightRow begin(Recorded recorded) {
        return new InsightRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), Stage.RECORDED, "", "", List.of(),
                recorded.meta().actor().person(), recorded.recordedAt(), recorded.recordedAt(),
                null, Ties.NONE);
    }

    Ties ties() {
        return tied == null ? Ties.NONE : tied;
    }

    InsightRow changed(Recorded recorded) {
        return new InsightRow(id, reference, recorded.version(), stage, title, statement,
                evidence, recordedBy, recordedAt, recorded.recordedAt(), judgement, tied);
    }

    InsightRow saying(String newTitle, String newStatement) {
        return new InsightRow(id, reference, version, stage, newTitle, newStatement, evidence,
                recordedBy, recordedAt, changedAt, judgement, tied);
    }

    InsightRow with(List<Evidence> more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(more);
        return new InsightRow(id, reference, version, stage, title, statement, all,
                recordedBy, recordedAt, changedAt, judgement, tied);
    }

    InsightRow at(Stage newStage, @Nullable String newJudgement) {
        return new InsightRow(id, reference, version, newStage, title, statement, evidence,
                recordedBy, recordedAt, changedAt, newJudgement, tied);
    }

    InsightRow tied(Ties others) {
        return new InsightRow(id, reference, version, stage, title, statement, evidence,
                recordedBy, recordedAt, changedAt, judgement, others);
    }

    /** Whether it is neither refuted nor retired nor merged. */
    boolean inUse() {
        return stage == Stage.RECORDED || stage == Stage.VALIDATED;
    }
}
