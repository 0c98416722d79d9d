package waymark.query.understand.insight;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightQuery.Stage;
import waymark.log.Recorded;

/** What is kept of an insight to be read; see {@code InsightView} for what the words mean. */
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
        @Nullable String judgement) {

    static InsightRow begin(Recorded recorded) {
        return new InsightRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), Stage.RECORDED, "", "", List.of(),
                recorded.meta().actor().person(), recorded.recordedAt(), recorded.recordedAt(),
                null);
    }

    InsightRow changed(Recorded recorded) {
        return new InsightRow(id, reference, recorded.version(), stage, title, statement,
                evidence, recordedBy, recordedAt, recorded.recordedAt(), judgement);
    }

    InsightRow saying(String newTitle, String newStatement) {
        return new InsightRow(id, reference, version, stage, newTitle, newStatement, evidence,
                recordedBy, recordedAt, changedAt, judgement);
    }

    InsightRow on(List<Evidence> newEvidence) {
        return new InsightRow(id, reference, version, stage, title, statement, newEvidence,
                recordedBy, recordedAt, changedAt, judgement);
    }

    InsightRow at(Stage newStage, @Nullable String newJudgement) {
        return new InsightRow(id, reference, version, newStage, title, statement, evidence,
                recordedBy, recordedAt, changedAt, newJudgement);
    }
}
