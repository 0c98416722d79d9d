package waymark.api.understand.insight.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the evidence carries, and why (INS-2). It informs and blocks nothing.
 *
 * @param grade weak, fair or strong
 * @param why the counts behind it, in a sentence
 * @param reasons each thing that was weighed, in a sentence of its own
 * @param stronger what would raise the grade; none at the highest
 * @param fades the day from which its newest support is over a year old; none without support
 * @param faded whether that day has come
 */
public record Confidence(
        Grade grade,
        String why,
        List<String> reasons,
        @Nullable String stronger,
        @Nullable LocalDate fades,
        boolean faded) {

    /** How far evidence carries. */
    public enum Grade { WEAK, FAIR, STRONG }
}
