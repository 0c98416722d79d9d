package waymark.query.govern.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.govern.privacy.ErasureId;
import waymark.api.govern.privacy.ErasureQuery.ErasureView;
import waymark.api.govern.privacy.ErasureQuery.FindErasure;
import waymark.api.govern.privacy.ErasureQuery.ListErasures;
import waymark.api.govern.privacy.ErasureQuery.Stage;
import waymark.query.audit.history.Happenings;
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
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Tag;

/** The pages of erasures: those that were asked for, and one. */
@Controller
@RequestMapping("/govern/erasures")
class ErasurePages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final People people;
    private final Happenings happenings;
    private final Say say;
    private final Approvers approvers;

    ErasurePages(Queries queries, Named named, People people, Happenings happenings, Say say,
            Approvers approvers) {
        this.queries = queries;
        this.named = named;
        this.people = people;
        this.happenings = happenings;
        this.say = say;
        this.approvers = approvers;
    }

    @GetMapping
    @Asks(ListErasures.class)
    String list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        model.addAttribute("erasures", table(new ListErasures(stage, from, ROWS), viewer));
        model.addAttribute("stages", Choice.of(Stage.values()));
        return "govern/erasures";
    }

    @GetMapping(params = "format")
    @Asks(ListErasures.class)
    WholeExport export(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam String format, Viewer viewer) {
        return new WholeExport(format,
                from -> table(new ListErasures(stage, from, WholeExport.ROWS), viewer));
    }

    @GetMapping("/{id}")
    @Asks(FindErasure.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        ErasureView erasure = queries.ask(
                new FindErasure(named.stream(ErasureId.SUBJECT, id)), viewer);
        model.addAttribute("erasure", erasure);
        model.addAttribute("tag", tag(erasure.stage()));
        model.addAttribute("mayApprove", approvers.mayApprove(erasure, viewer));
        model.addAttribute("askedBy", people.nameOf(erasure.askedBy()));
        model.addAttribute("judgedBy",
                erasure.judgedBy() == null ? null : people.nameOf(erasure.judgedBy()));
        model.addAttribute("history", happenings.of(erasure.id(), viewer.asOf()));
        return "govern/erasure";
    }

    private Table table(ListErasures query, Viewer viewer) {
        var found = queries.ask(query, viewer);
        var names = people.namesOf(found.erasures().stream().map(ErasureView::askedBy).toList());
        return new Table("erasures", List.of(Column.text("reference", "Reference"),
                Column.text("stage", "State"), Column.text("about", "Asked for"),
                Column.text("by", "By"), Column.text("at", "On"), Column.text("why", "Why")),
                found.erasures().stream().map(one -> Row.of(
                        Cell.link(one.reference(), "/govern/erasures/" + one.reference()),
                        Cell.tag(tag(one.stage())), Cell.of(meant(one)),
                        Cell.of(names.getOrDefault(one.askedBy(), one.askedBy())),
                        Cell.said(one.askedAt(), say.day(one.askedAt())), Cell.of(one.why())))
                        .toList(),
                found.next());
    }

    private static String meant(ErasureView one) {
        return switch (one.subject().substring(0, one.subject().indexOf('/'))) {
            case "person" -> "a person of the programme";
            case "customer" -> "all that one customer said";
            default -> "one answer or case";
        };
    }

    private static Tag tag(Stage stage) {
        return switch (stage) {
            case ASKED -> Tag.care("waits");
            case APPROVED -> Tag.good("erased");
            case WITHDRAWN -> Tag.plain("withdrawn");
        };
    }
}
