package waymark.api.listen.feedback.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.FeedbackQuery.RejectedView;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Mapping;

/**
 * What a file would bring if it were brought in now: a dry run, of which nothing is recorded.
 *
 * @param id by which the file can be brought in within the hour
 * @param source the source it would belong to
 * @param file the file
 * @param how how it was understood
 * @param guessed whether its columns were guessed, so that somebody should look at them
 * @param missing what has to be said of its columns before it can be brought in
 * @param columns its columns, each with its first values
 * @param mapping what the columns are taken to mean
 * @param tally what would become of its rows
 * @param whole whether the tally is of the whole file, or of its first rows
 * @param rejected the first of what could not be right
 */
public record LookView(
        String id,
        FeedbackSourceId source,
        FileFacts file,
        HowRead how,
        boolean guessed,
        @Nullable String missing,
        List<LookColumn> columns,
        @Nullable Mapping mapping,
        Tally tally,
        boolean whole,
        List<RejectedView> rejected) {

    /**
     * A column of the file.
     *
     * @param header what it is called
     * @param field what it is taken to mean; not kept without
     * @param first what stands in its first rows
     */
    public record LookColumn(String header, @Nullable Field field, List<String> first) {

        public LookColumn {
            first = List.copyOf(first);
        }
    }

    public LookView {
        columns = List.copyOf(columns);
        rejected = List.copyOf(rejected);
    }
}
