package waymark.api.govern.organisation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about people and departments. */
public sealed interface OrganisationQuery<A> extends Query<A> {

    /** One person and what they are trusted with, by the id {@code person/...}. */
    @WhoMay
    record FindPerson(String id) implements OrganisationQuery<PersonView> {}

    /**
     * People, newest first.
     *
     * @param active only those who take part, or only those who do not; null for all
     * @param role only those who were granted it, or null for all
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListPeople(
            @Nullable Boolean active, @Nullable Role role, @Nullable String before, int limit)
            implements
                OrganisationQuery<PeopleList> {}

    /** How many active people hold each role. */
    @WhoMay
    record CountPeople() implements OrganisationQuery<PeopleCounts> {}

    /** One department with its head and members, by its id {@code department/...}. */
    @WhoMay
    record FindDepartment(String id) implements OrganisationQuery<DepartmentView> {}

    /** All departments, oldest first; an organisation has few. */
    @WhoMay
    record ListDepartments() implements OrganisationQuery<DepartmentList> {}

    /**
     * A person as they can be read.
     *
     * @param email shown to administrators and the person alone
     * @param department the department, if any
     * @param roles what was granted
     * @param inForce what may be used of it under the programme's profile (GOV-1)
     * @param active whether the person takes part
     * @param deputy who stands in, if anybody was named
     */
    record PersonView(
            String id,
            String reference,
            long version,
            String name,
            @Nullable String email,
            @Nullable Mentioned department,
            Set<Role> roles,
            Set<Role> inForce,
            boolean active,
            @Nullable Mentioned deputy) {}

    /** A page of people. */
    record PeopleList(List<PersonView> people, @Nullable String next) {}

    /**
     * How many people take part.
     *
     * @param active how many in all
     * @param byRole how many of them hold each role; whoever holds several counts for each
     */
    record PeopleCounts(long active, Map<Role, Long> byRole) {}

    /**
     * A department as it can be read.
     *
     * @param head who heads it, if anybody was named
     * @param members the active people who belong to it
     */
    record DepartmentView(
            String id,
            String reference,
            long version,
            String name,
            @Nullable Mentioned head,
            List<Mentioned> members) {}

    /** All departments. */
    record DepartmentList(List<DepartmentView> departments) {}

    /** A person or department by its id and its name as it is now. */
    record Mentioned(String id, String name) {}
}
