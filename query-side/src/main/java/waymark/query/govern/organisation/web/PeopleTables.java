package waymark.query.govern.organisation.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.OrganisationQuery.DepartmentList;
import waymark.api.govern.organisation.OrganisationQuery.DepartmentView;
import waymark.api.govern.organisation.OrganisationQuery.Mentioned;
import waymark.api.govern.organisation.OrganisationQuery.PeopleList;
import waymark.api.govern.organisation.OrganisationQuery.PersonView;
import waymark.api.kernel.Role;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Tag;

/** Says people and departments as tables. */
@Component
class PeopleTables {

    private final Say say;

    PeopleTables(Say say) {
        this.say = say;
    }

    Table of(PeopleList list) {
        return new Table("people",
                List.of(Column.text("reference", "Reference"), Column.text("name", "Name"),
                        Column.text("department", "Department"), Column.text("roles", "Roles"),
                        Column.text("state", "State")),
                list.people().stream().map(this::row).toList(), list.next());
    }

    Table of(DepartmentList list) {
        return new Table("departments",
                List.of(Column.text("reference", "Reference"), Column.text("name", "Department"),
                        Column.text("head", "Head"), Column.figure("members", "Active members")),
                list.departments().stream().map(PeopleTables::row).toList(), null);
    }

    /** Roles in words, those that rest under the profile marked as such. */
    String roles(PersonView person) {
        return person.roles().stream().map(role -> word(role, person.inForce()))
                .collect(Collectors.joining(", "));
    }

    static Tag tag(PersonView person) {
        return person.active() ? Tag.good("takes part") : Tag.plain("left");
    }

    static List<Choice> choices(Collection<Mentioned> named) {
        return named.stream().map(one -> new Choice(one.id(), one.name())).toList();
    }

    private String word(Role role, Set<Role> inForce) {
        return inForce.contains(role) ? say.word(role) : say.word(role) + " (rests)";
    }

    private Row row(PersonView person) {
        return Row.of(
                Cell.link(person.reference(), "/govern/people/" + person.reference()),
                Cell.of(person.name()),
                Cell.of(person.department() == null ? null : person.department().name()),
                Cell.of(roles(person)), Cell.tag(tag(person)));
    }

    private static Row row(DepartmentView department) {
        return Row.of(
                Cell.link(department.reference(),
                        "/govern/departments/" + department.reference()),
                Cell.of(department.name()),
                Cell.of(department.head() == null ? null : department.head().name()),
                Cell.of(department.members().size()));
    }
}
