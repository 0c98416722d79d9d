package waymark.api.deliver.project.pilot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.pilot.PilotCommand.Verdict;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about pilots. */
public sealed interface PilotQuery<A> extends Query<A> {

    /**
     * The pilots of a project.
     *
     * @param project its id, {@code project/...}, or its external key
     */
    @WhoMay
    record ShowPilots(String project) implements PilotQuery<PilotsView> {}

    /**
     * A pilot as it can be read.
     *
     * @param verdict what comes of it; none while it runs
     * @param endedOn the day it ended
     */
    record PilotView(int number, Trial trial, @Nullable Verdict verdict,
            @Nullable String reason, @Nullable Found found, @Nullable LocalDate endedOn) {}

    /**
     * All of them.
     *
     * @param version of their list; -1 while nothing was tried
     * @param pilots the latest first
     */
    record PilotsView(String project, String reference, long version, List<PilotView> pilots) {}
}
