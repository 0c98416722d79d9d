package waymark.query.choose.initiative;

import java.time.LocalDate;
import java.time.ZoneOffset;
import waymark.api.choose.initiative.InitiativeView.Stage;
import waymark.api.govern.programme.Settings;
import waymark.query.kernel.AsOf;

/**
 * Tells which initiatives rest (INI-4).
 *
 * @param intervalDays after how many days without activity one counts as stale
 * @param today the day that is asked about
 */
record Rest(int intervalDays, LocalDate today) {

    Rest(Settings settings, AsOf asOf) {
        this(settings.reviewIntervalDays(), asOf.effective());
    }

    /** Activity is anything recorded of it, of its case, its project or its benefits. */
    boolean isStale(InitiativeRow row) {
        return counts(row.progress().stage())
                && lastOn(row).plusDays(intervalDays).isBefore(today);
    }

    /** The day something was last recorded of it. */
    static LocalDate lastOn(InitiativeRow row) {
        return LocalDate.ofInstant(row.changedAt(), ZoneOffset.UTC);
    }

    /**
     * Whether somebody should be working on it. What was put off comes back on its day (BC-6);
     * what is delivered waits to be measured.
     */
    static boolean counts(Stage stage) {
        return switch (stage) {
            case PROPOSED, SCORED, APPROVED, DELIVERING -> true;
            case DEFERRED, DELIVERED, REALISED, REJECTED, STOPPED -> false;
        };
    }
}
