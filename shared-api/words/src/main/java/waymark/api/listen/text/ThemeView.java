package waymark.api.listen.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.insight.Evidence;

/**
 * One theme with what it rests on.
 *
 * @param counted how much it is spoken of
 * @param position the position of the log up to which answers were known
 * @param method the analyser and its version
 * @param of how many answers in words were read
 * @param months the months in which answers came, oldest first
 * @param examples its answers, latest first; none of employees where they are too few
 * @param next asks on for more answers
 * @param insight what would be recorded if it became an insight; null when nobody speaks of it
 */
public record ThemeView(ThemeList.Counted counted, long position, String method, long of,
        List<Month> months, List<Example> examples, @Nullable String next,
        @Nullable Insight insight) {

    /**
     * One month.
     *
     * @param month its first day
     * @param answers how many answers speak of the theme
     * @param of how many were read
     */
    public record Month(LocalDate month, long answers, long of) {}

    /**
     * An answer that speaks of it.
     *
     * @param language an ISO 639 code, or {@code und}
     * @param words the customer's words, for those who may read them
     */
    public record Example(String id, LocalDate receivedOn, Sentiment sentiment, String language,
            @Nullable String words) {}

    /** What {@code POST /api/insights} takes, its evidence pinned by question and position. */
    public record Insight(String title, String statement, List<Evidence> evidence) {}
}
