package waymark.query.govern.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.govern.organisation.OrganisationQuery.FindPerson;
import waymark.api.govern.organisation.OrganisationQuery.ListDepartments;
import waymark.api.govern.organisation.OrganisationQuery.ListPeople;
import waymark.api.govern.organisation.OrganisationQuery.Mentioned;
import waymark.api.govern.organisation.OrganisationQuery.PeopleList;
import waymark.api.govern.organisation.OrganisationQuery.PersonView;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
import waymark.query.audit.history.Happenings;
import waymark.query.govern.delegation.DelegationCard;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The pages of people: the list, the form for somebody new, and one person. */
@Controller
@RequestMapping("/govern/people")
class PeoplePages {

    private static final int ROWS = 50;
    private static final int CHOICES = 500;

    private final Queries queries;
    private final Named named;
    private final PeopleTables tables;
    private final Happenings happenings;
    private final DelegationCard delegated;

    PeoplePages(Queries queries, Named named, PeopleTables tables, Happenings happenings,
            DelegationCard delegated) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.happenings = happenings;
        this.delegated = delegated;
    }

    @GetMapping
    @Asks(ListPeople.class)
    String list(@RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        model.addAttribute("people", tables.of(people(active, role, from, viewer)));
        model.addAttribute("roles", Choice.of(Role.values()));
        return "govern/people";
    }

    @GetMapping(params = "format")
    @Asks(ListPeople.class)
    WholeExport export(@RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(required = false) @Nullable Role role, @RequestParam String format,
            Viewer viewer) {
        return new WholeExport(format, from -> tables.of(queries.ask(
                new ListPeople(active, role, from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/new")
    @Asks(ListPeople.class)
    String begin(Viewer viewer, Model model) {
        choices(viewer, model);
        return "govern/person-new";
    }

    @GetMapping("/{id}")
    @Asks(FindPerson.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        String stream = named.stream(PersonId.SUBJECT, id);
        PersonView person = queries.ask(new FindPerson(stream), viewer);
        model.addAttribute("person", person);
        model.addAttribute("rolesSaid", tables.roles(person));
        model.addAttribute("tag", PeopleTables.tag(person));
        model.addAttribute("history", happenings.of(stream, viewer.asOf()));
        delegated.whole(stream, viewer, model);
        model.addAttribute("deputies", deputies(stream, viewer));
        choices(viewer, model);
        return "govern/person";
    }

    private List<Choice> deputies(String of, Viewer viewer) {
        return PeopleTables.choices(
                queries.ask(new ListPeople(true, null, null, CHOICES), viewer).people().stream()
                        .filter(other -> !other.id().equals(of))
                        .map(other -> new Mentioned(other.id(), other.name())).toList());
    }

    private PeopleList people(@Nullable Boolean active, @Nullable Role role,
            @Nullable String from, Viewer viewer) {
        return queries.ask(new ListPeople(active, role, from, ROWS), viewer);
    }

    private void choices(Viewer viewer, Model model) {
        model.addAttribute("roles", Choice.of(Role.values()));
        model.addAttribute("departments", PeopleTables.choices(
                queries.ask(new ListDepartments(), viewer).departments().stream()
                        .map(one -> new Mentioned(one.id(), one.name())).toList()));
    }
}
