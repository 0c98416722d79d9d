package waymark.api.deliver.dependency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about what waits for what. */
public sealed interface DependencyQuery<A> extends Query<A> {

    /**
     * What a project waits for, and who waits for it.
     *
     * @param project its id, {@code project/...}, or its external key
     */
    @WhoMay
    record ShowDependencies(String project) implements DependencyQuery<DependenciesView> {}

    /**
     * One dependency, seen from one of its ends.
     *
     * @param number by which it is ended
     * @param other the id of the project at the other end
     * @param reference the reference of that one
     * @param milestone what of it is waited for; none where all of it is
     * @param agreed the day of the baseline of what is waited for
     * @param expected the day it is now expected, or was there
     * @param there whether it is there
     * @param late by how many days it slips against its baseline; 0 where it does not
     */
    record DependencyView(int number, String other, String reference, String title,
            @Nullable String milestone, String reason, LocalDate agreed, LocalDate expected,
            boolean there, long late) {}

    /**
     * Both ends.
     *
     * @param slipping how many of those it waits for are late and not there yet
     */
    record DependenciesView(String project, String reference, List<DependencyView> waitsFor,
            List<DependencyView> awaitedBy, int slipping) {}
}
