package waymark.query.choose.businesscase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.businesscase.view.CaseView.ReviewView;
import waymark.api.choose.businesscase.view.CaseView.Stage;
import waymark.api.govern.organisation.PersonId;
import waymark.api.worth.Money;
import waymark.log.Recorded;

/**
 * What is kept of a case to be read; see {@code CaseView} for what the words mean.
 *
 * @param standing the approval that holds; none where there is none
 */
public record CaseRow(
        String id,
        String reference,
        long version,
        Stage stage,
        String initiative,
        List<String> authors,
        int revision,
        CaseContent content,
        @Nullable CaseFigures figures,
        @Nullable ReviewView review,
        @Nullable LocalDate deferredUntil,
        Instant recordedAt,
        Instant changedAt,
        @Nullable Standing standing) {

    /** An approval: its number, its day, and what may be spent. */
    public record Standing(int decision, LocalDate on, Money approved) {}

    static CaseRow begin(CaseDrafted told, Recorded recorded) {
        return new CaseRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), Stage.DRAFT, told.initiative().value(), List.of(), 1,
                told.content(), null, null, null, recorded.recordedAt(), recorded.recordedAt(),
                null).by(told.author());
    }

    /** Of a revision for ever the same, so that whoever looks again sees the same draws. */
    long seed() {
        return Integer.toUnsignedLong((id + "#" + revision).hashCode());
    }

    CaseRow changed(Recorded recorded) {
        return new CaseRow(id, reference, recorded.version(), stage, initiative, authors, revision,
                content, figures, review, deferredUntil, recordedAt, recorded.recordedAt(),
                standing);
    }

    CaseRow by(@Nullable PersonId author) {
        TreeSet<String> all = new TreeSet<>(authors);
        if (author != null) {
            all.add(author.value());
        }
        return new CaseRow(id, reference, version, stage, initiative, List.copyOf(all), revision,
                content, figures, review, deferredUntil, recordedAt, changedAt, standing);
    }

    CaseRow saying(int newRevision, CaseContent newContent) {
        return new CaseRow(id, reference, version, Stage.DRAFT, initiative, authors, newRevision,
                newContent, null, null, null, recordedAt, changedAt, standing);
    }

    CaseRow frozen(CaseFigures computed) {
        return new CaseRow(id, reference, version, Stage.SUBMITTED, initiative, authors, revision,
                content, computed, null, deferredUntil, recordedAt, changedAt, standing);
    }

    CaseRow reviewed(ReviewView opinion) {
        return new CaseRow(id, reference, version, Stage.REVIEWED, initiative, authors, revision,
                content, figures, opinion, deferredUntil, recordedAt, changedAt, standing);
    }

    CaseRow at(Stage next, @Nullable LocalDate until) {
        return new CaseRow(id, reference, version, next, initiative, authors, revision, content,
                figures, review, until, recordedAt, changedAt, null);
    }

    CaseRow approved(CaseApproved told) {
        return new CaseRow(id, reference, version, Stage.APPROVED, initiative, authors, revision,
                content, figures, review, null, recordedAt, changedAt,
                new Standing(told.decision().number(), told.decision().effectiveOn(),
                        told.amount()));
    }
}
