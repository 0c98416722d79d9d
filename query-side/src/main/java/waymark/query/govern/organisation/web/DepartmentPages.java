package waymark.query.govern.organisation.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.OrganisationQuery.DepartmentView;
import waymark.api.govern.organisation.OrganisationQuery.FindDepartment;
import waymark.api.govern.organisation.OrganisationQuery.ListDepartments;
import waymark.api.govern.organisation.OrganisationQuery.ListPeople;
import waymark.api.govern.organisation.OrganisationQuery.Mentioned;
import waymark.query.audit.history.Happenings;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.Export;

/** The pages of departments: all of them, and one with its head and members. */
@Controller
@RequestMapping("/govern/departments")
class DepartmentPages {

    private static final int CHOICES = 500;

    private final Queries queries;
    private final Named named;
    private final PeopleTables tables;
    private final Happenings happenings;

    DepartmentPages(Queries queries, Named named, PeopleTables tables, Happenings happenings) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.happenings = happenings;
    }

    @GetMapping
    @Asks(ListDepartments.class)
    String list(Viewer viewer, Model model) {
        model.addAttribute("departments",
                tables.of(queries.ask(new ListDepartments(), viewer)));
        return "govern/departments";
    }

    @GetMapping(params = "format")
    @Asks(ListDepartments.class)
    ResponseEntity<byte[]> export(@RequestParam String format, Viewer viewer) {
        return Export.answer(tables.of(queries.ask(new ListDepartments(), viewer)), format);
    }

    @GetMapping("/{id}")
    @Asks(FindDepartment.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        String stream = named.stream(DepartmentId.SUBJECT, id);
        DepartmentView department = queries.ask(new FindDepartment(stream), viewer);
        model.addAttribute("department", department);
        model.addAttribute("history", happenings.of(stream, viewer.asOf()));
        model.addAttribute("people", PeopleTables.choices(
                queries.ask(new ListPeople(true, null, null, CHOICES), viewer).people().stream()
                        .map(one -> new Mentioned(one.id(), one.name())).toList()));
        return "govern/department";
    }
}
