package waymark.api.choose.businesscase.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.worth.Estimate;

/**
 * Two versions of a case beside each other, line by line.
 *
 * @param earlier the version that is looked back to
 * @param later the one that came of it
 * @param changes what the two say otherwise, in the order of the case
 */
public record VersionsView(Version earlier, Version later, List<Change> changes) {

    public VersionsView {
        changes = List.copyOf(changes);
    }

    /**
     * One version.
     *
     * @param revision which draft it was, from 1
     * @param author the id of who wrote it; none when Waymark did
     * @param npv its headline net present value by the rates of today, low to high
     */
    public record Version(int revision, @Nullable String author, Estimate npv) {}

    /**
     * One thing that the two say otherwise.
     *
     * @param line the line, option or assumption, by its id and name
     * @param what for example {@code likely, 2027-01-01}
     * @param was what the earlier version said; none where it was silent
     * @param is what the later one says; none where it is silent
     */
    public record Change(
            String line, String what, @Nullable String was, @Nullable String is) {}
}
