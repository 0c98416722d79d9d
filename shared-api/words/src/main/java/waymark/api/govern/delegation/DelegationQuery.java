package waymark.api.govern.delegation;

import java.time.LocalDate;
import java.util.List;
import waymark.api.govern.organisation.OrganisationQuery.Mentioned;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about work that was delegated. */
public sealed interface DelegationQuery<A> extends Query<A> {

    /** What a person handed over and what was handed to them, by the id {@code person/...}. */
    @WhoMay
    record ListDelegations(String id) implements DelegationQuery<DelegationList> {}

    /**
     * What is not over yet on the day that is asked for.
     *
     * @param given what of the person's own work others have or will have
     * @param taken whose work the person has or will have
     */
    record DelegationList(List<DelegationView> given, List<DelegationView> taken) {}

    /**
     * Somebody's work for some days.
     *
     * @param person who stands in
     * @param owner whose work it is
     * @param from the first day of it
     * @param until the last day of it
     * @param holds whether it holds on the day that is asked for
     */
    record DelegationView(
            Mentioned person,
            Mentioned owner,
            LocalDate from,
            LocalDate until,
            boolean holds) {}
}
