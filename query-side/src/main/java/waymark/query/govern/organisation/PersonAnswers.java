package waymark.query.govern.organisation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.OrganisationQuery.CountPeople;
import waymark.api.govern.organisation.OrganisationQuery.FindPerson;
import waymark.api.govern.organisation.OrganisationQuery.ListPeople;
import waymark.api.govern.organisation.OrganisationQuery.Mentioned;
import waymark.api.govern.organisation.OrganisationQuery.PeopleCounts;
import waymark.api.govern.organisation.OrganisationQuery.PeopleList;
import waymark.api.govern.organisation.OrganisationQuery.PersonView;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.programme.Profile;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Role;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers questions about people. */
@Component
class PersonAnswers {

    private final Board<PersonRow> board;
    private final Board<DepartmentRow> departments;
    private final People people;
    private final ProgrammeFacts programme;

    PersonAnswers(Boards boards, People people, ProgrammeFacts programme) {
        this.board = boards.of(PersonBoard.class);
        this.departments = boards.of(DepartmentBoard.class);
        this.people = people;
        this.programme = programme;
    }

    @QueryHandler
    PersonView find(FindPerson query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        PersonRow row = board.find(query.id(), viewer.asOf()).orElseThrow(Unknown.id());
        return views(List.of(row), viewer).getFirst();
    }

    @QueryHandler
    PeopleList list(ListPeople query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Page<PersonRow> page = board.page(
                where(query.active(), query.role()), query.before(), query.limit(), viewer.asOf());
        return new PeopleList(views(page.rows(), viewer), page.next());
    }

    @QueryHandler
    PeopleCounts count(CountPeople query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Map<String, Long> byActivity = board.counts("active", viewer.asOf());
        Map<String, Long> byRole = board.counts("role-active", viewer.asOf());
        Map<Role, Long> counts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            counts.put(role, byRole.getOrDefault(role.name() + "/true", 0L));
        }
        return new PeopleCounts(byActivity.getOrDefault("true", 0L), counts);
    }

    private static @Nullable Facet where(@Nullable Boolean active, @Nullable Role role) {
        if (role == null) {
            return active == null ? null : new Facet("active", active.toString());
        }
        return active == null
                ? new Facet("role", role.name())
                : new Facet("role-active", role.name() + "/" + active);
    }

    private List<PersonView> views(List<PersonRow> rows, Viewer viewer) {
        Set<String> mentioned = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (PersonRow row : rows) {
            mentioned.add(row.id());
            Optional.ofNullable(row.deputy()).ifPresent(mentioned::add);
            Optional.ofNullable(row.department()).ifPresent(places::add);
        }
        var around = new Around(people.identities(mentioned),
                departments.find(places, viewer.asOf()), programme.profile(viewer.asOf()));
        return rows.stream().map(row -> view(row, around, viewer.actor())).toList();
    }

    private static PersonView view(PersonRow row, Around around, Actor reader) {
        PersonRegistered told = around.people().get(row.id());
        return new PersonView(row.id(), row.reference(), row.version(), around.nameOf(row.id()),
                told != null && mayReadEmail(reader, row) ? told.email() : null,
                around.department(row.department()), new TreeSet<>(row.roles()),
                new TreeSet<>(around.profile().inForce(row.roles())), row.active(),
                row.deputy() == null
                        ? null
                        : new Mentioned(row.deputy(), around.nameOf(row.deputy())));
    }

    /** Names stand beside every act; an address is needed by whoever looks after access. */
    private static boolean mayReadEmail(Actor reader, PersonRow row) {
        return reader.is(Role.ADMIN) || reader.person().equals(row.id());
    }

    /** What stands around several people, looked up once for all. */
    private record Around(Map<String, PersonRegistered> people,
            Map<String, DepartmentRow> departments, Profile profile) {

        String nameOf(String person) {
            PersonRegistered told = people.get(person);
            return told == null ? "" : told.name();
        }

        @Nullable
        Mentioned department(@Nullable String id) {
            DepartmentRow row = id == null ? null : departments.get(id);
            return row == null ? null : new Mentioned(row.id(), row.name());
        }
    }
}
