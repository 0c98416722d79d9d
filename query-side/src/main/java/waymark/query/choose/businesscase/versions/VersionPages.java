package waymark.query.choose.businesscase.versions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.BusinessCaseQuery.CompareVersions;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindCase;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.VersionsView;
import waymark.api.choose.businesscase.view.VersionsView.Change;
import waymark.api.choose.businesscase.view.VersionsView.Version;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Figure;

/** The page that lays two versions of a case beside each other. */
@Controller
class VersionPages {

    private final Queries queries;
    private final Named named;
    private final Say say;
    private final People people;

    VersionPages(Queries queries, Named named, Say say, People people) {
        this.queries = queries;
        this.named = named;
        this.say = say;
        this.people = people;
    }

    @GetMapping("/choose/cases/{id}/versions")
    @Asks(CompareVersions.class)
    String compare(@PathVariable String id, @RequestParam(defaultValue = "0") int earlier,
            @RequestParam(defaultValue = "0") int later, Viewer viewer, Model model) {
        String stream = named.stream(BusinessCaseId.SUBJECT, id);
        CaseView view = queries.ask(new FindCase(stream), viewer);
        VersionsView versions = queries.ask(
                new CompareVersions(stream, earlier, later), viewer);
        model.addAttribute("businessCase", view);
        model.addAttribute("versions", versions);
        model.addAttribute("worth",
                List.of(worth(versions.earlier()), worth(versions.later())));
        model.addAttribute("differences", table(versions.changes()));
        model.addAttribute("drafts", IntStream.rangeClosed(1, view.revision())
                .mapToObj(one -> new Choice(Integer.toString(one), "version " + one)).toList());
        return "choose/case-versions";
    }

    private Figure worth(Version one) {
        return Figure.of("Net present value of version " + one.revision(),
                say.money(one.npv().likely())).exactly(say.exact(one.npv().likely()))
                .verdict("Between " + say.money(one.npv().low()) + " and "
                        + say.money(one.npv().high())
                        + (one.author() == null
                                ? ""
                                : "; written by " + people.nameOf(one.author())));
    }

    private Table table(List<Change> changes) {
        Map<String, String> names = people.namesOf(changes.stream()
                .flatMap(one -> Stream.of(one.was(), one.is())).filter(VersionPages::isPerson)
                .collect(Collectors.toSet()));
        return new Table("what changed",
                List.of(Column.text("where", "Where"), Column.text("what", "What"),
                        Column.text("before", "Before"), Column.text("after", "After")),
                changes.stream().map(one -> Row.of(Cell.of(one.line()),
                        Cell.of(one.what()), said(one.was(), names), said(one.is(), names)))
                        .toList(),
                null);
    }

    private static boolean isPerson(@Nullable String words) {
        return words != null && words.startsWith("person/");
    }

    private static Cell said(@Nullable String words, Map<String, String> names) {
        return Cell.of(isPerson(words) ? names.get(words) : words);
    }
}
