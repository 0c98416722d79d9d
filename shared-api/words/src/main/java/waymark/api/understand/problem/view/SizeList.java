package waymark.api.understand.problem.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.problem.Size;
import waymark.api.worth.Estimate;

/**
 * How large the problems are that an initiative attacks: what its business case may count on.
 *
 * @param problems each of them that was sized
 * @param unsized the references of those that nobody has sized yet
 * @param costToThem what they cost customers in a year, together; none where nobody said so, or
 *     in more than one currency
 * @param costToUs what they cost us in a year, together; none as above
 */
public record SizeList(List<Sized> problems, List<String> unsized, @Nullable Estimate costToThem,
        @Nullable Estimate costToUs) {

    /** One problem and its size. */
    public record Sized(String id, String reference, String sentence, Size size) {}
}
