package waymark.api.govern.programme;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.worth.Money;

/** Everything that can be asked about the programme itself. */
public sealed interface ProgrammeQuery<A> extends Query<A> {

    /** What the programme agreed on, now or as of then. */
    @WhoMay
    record ShowProgramme() implements ProgrammeQuery<ProgrammeView> {}

    /**
     * The programme as it can be read.
     *
     * @param decidingPeople how many people decide
     * @param boardOpen whether the public board of outcomes is open
     * @param workLimit how many initiatives may be under way at once; none for no limit
     * @param materiality below which amount claims may be verified by a sample
     * @param demo whether all of this is made up
     */
    record ProgrammeView(
            long version,
            String name,
            @Nullable String northStar,
            Profile profile,
            int decidingPeople,
            Settings settings,
            boolean boardOpen,
            @Nullable Integer workLimit,
            Money materiality,
            boolean demo) {}
}
