package waymark.api.listen.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.listen.feedback.intake.FileFacts;
import waymark.api.listen.feedback.intake.HowRead;
import waymark.api.listen.feedback.intake.LookView;
import waymark.api.listen.feedback.intake.Tally;
import waymark.api.listen.feedback.narrow.AnswerFilter;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.SourceTerms;

/** Everything that can be asked about feedback. */
public sealed interface FeedbackQuery<A> extends Query<A> {

    /** How far an import has come. */
    enum Stage {
        REQUESTED, FINISHED, FAILED, CANCELLED, RETRACTED
    }

    /** One source, by its id {@code feedback-source/...}. */
    @WhoMay
    record FindSource(String id) implements FeedbackQuery<SourceView> {}

    /** Sources, newest first; {@code before} asks on from the last page, limit 1 to 500. */
    @WhoMay
    record ListSources(@Nullable String before, int limit) implements FeedbackQuery<SourceList> {}

    /** One import, by its id {@code feedback-import/...}. */
    @WhoMay
    record FindImport(String id) implements FeedbackQuery<ImportView> {}

    /** Imports, newest first; of one source or, without it, of all. */
    @WhoMay
    record ListImports(@Nullable String source, @Nullable String before, int limit)
            implements
                FeedbackQuery<ImportList> {}

    /**
     * What was rejected of an import's file, in the order of the file. It shows what customers
     * wrote, so it is for those alone who may mend it.
     *
     * @param id the id of the import
     * @param after the number of the last one seen, 0 to begin
     * @param limit how many, 1 to 500
     */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record ListRejected(String id, long after, int limit)
            implements
                FeedbackQuery<RejectedList> {}

    /**
     * Answers of a source, latest first. Words are shown to analysts, project managers and the
     * council, to nobody else, who cannot look for words either (FBK-4). Of employees whole months
     * of five are shown, under the first of the month and without where they belong (MET-5).
     */
    @WhoMay
    record ListAnswers(String source, AnswerFilter filter, @Nullable String before, int limit)
            implements
                FeedbackQuery<AnswerList> {}

    /**
     * Answers of all sources in whose words something stands, one source after the other, the
     * newest source first. A page may be short and yet go on.
     *
     * @param text what stands in their words, in capitals or not, 1 to 200 letters
     * @param limit how many, 1 to 500
     */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.COUNCIL})
    record SearchAnswers(String text, @Nullable String before, int limit)
            implements
                FeedbackQuery<FoundList> {

        public SearchAnswers {
            text = Require.text("text", text, 200);
        }
    }

    /** What a dry run of a file found, within the hour. It shows what customers wrote. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record FindLook(String id) implements FeedbackQuery<LookView> {}

    /**
     * How often the answers of a source hold which value of each attribute, most frequent first.
     * In a survey of employees what fewer than five say is left out (MET-5).
     */
    @WhoMay
    record CountAttributes(String source) implements FeedbackQuery<AttributeList> {}

    /**
     * A source as it can be read.
     *
     * @param invited how many people were asked in all, where that is known
     * @param answers how many answers count
     * @param lastReceivedOn the day of the latest answer, if there is one
     * @param hooked whether a webhook is open
     */
    record SourceView(
            String id,
            String reference,
            long version,
            SourceTerms terms,
            @Nullable Mapping mapping,
            @Nullable Long invited,
            long answers,
            @Nullable LocalDate lastReceivedOn,
            Instant openedAt,
            boolean hooked) {}

    /** A page of sources. */
    record SourceList(List<SourceView> sources, @Nullable String next) {}

    /**
     * An import as it can be read.
     *
     * @param tally what became of its rows; while it runs, as far as it has come
     * @param how how the file was understood; none before it is finished
     * @param sentence why it failed or was retracted
     */
    record ImportView(
            String id,
            String reference,
            long version,
            String source,
            Stage stage,
            FileFacts file,
            Tally tally,
            @Nullable HowRead how,
            @Nullable String sentence,
            String requestedBy,
            Instant requestedAt,
            @Nullable Instant endedAt) {}

    /** A page of imports. */
    record ImportList(List<ImportView> imports, @Nullable String next) {}

    /**
     * One thing in a file that cannot be right.
     *
     * @param number its place among what was rejected, from 1
     * @param line the line of the file on which the row begins, from 1
     * @param column the header of the column, or empty when it is the whole row
     * @param value what stands there
     * @param reason what is wrong and what would be right
     */
    record RejectedView(long number, long line, String column, String value, String reason) {}

    /** A page of what was rejected. */
    record RejectedList(List<RejectedView> rejected, @Nullable Long next) {}

    /**
     * An answer as it can be read.
     *
     * @param verbatim the customer's words, for those who may read them
     * @param hasVerbatim whether the customer said anything in words
     */
    record AnswerView(
            String id,
            LocalDate receivedOn,
            Scores scores,
            @Nullable String channel,
            @Nullable String touchpoint,
            boolean hasVerbatim,
            @Nullable String verbatim) {}

    /** A page of answers. */
    record AnswerList(List<AnswerView> answers, @Nullable String next) {}

    /**
     * What the answers of a source have in common.
     *
     * @param counted how many answers were looked at: all, or the latest of very many
     * @param whole whether these are all
     */
    record AttributeList(long counted, boolean whole, List<AttributeView> attributes) {}

    /**
     * One attribute.
     *
     * @param answers how many answers hold it at all
     * @param values its most frequent values
     * @param others how many answers hold another value than these
     */
    record AttributeView(String name, long answers, List<ValueView> values, long others) {}

    /** How many answers hold a value. */
    record ValueView(String value, long answers) {}
}
