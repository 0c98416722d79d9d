package waymark.api.choose.initiative.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeView;

/**
 * Initiatives that rest, the longest first (INI-4).
 *
 * @param intervalDays after how many days without activity one counts as stale
 */
public record StaleList(int intervalDays, List<Stale> initiatives) {

    public StaleList {
        initiatives = List.copyOf(initiatives);
    }

    /**
     * One that rests.
     *
     * @param owner the id of the accountable person, if there is one
     * @param lastOn the day something last happened to it, its case, its project or its benefits
     * @param days how many days ago that was
     */
    public record Stale(
            String id,
            String reference,
            String title,
            InitiativeView.Stage stage,
            @Nullable String owner,
            LocalDate lastOn,
            long days) {}
}
