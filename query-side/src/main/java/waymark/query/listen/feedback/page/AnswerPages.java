package waymark.query.listen.feedback.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.listen.feedback.FeedbackQuery.FindSource;
import waymark.api.listen.feedback.FeedbackQuery.ListAnswers;
import waymark.api.listen.feedback.FeedbackQuery.SourceView;
import waymark.api.listen.feedback.narrow.Scored;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.answer.listing.Narrowed;
import waymark.query.listen.feedback.answer.listing.Readers;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The page of a source's answers, narrowed by what stands in its address. */
@Controller
@RequestMapping("/listen/sources/{id}/answers")
class AnswerPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final SourceTables tables;

    AnswerPages(Queries queries, Named named, SourceTables tables) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
    }

    @GetMapping
    @Asks(ListAnswers.class)
    String list(@PathVariable String id, Narrowed asked,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        SourceView source = source(id, viewer);
        model.addAttribute("source", source);
        model.addAttribute("asked", asked);
        model.addAttribute("narrowed", asked.narrows());
        model.addAttribute("evidence", asked.behind(
                "/understand/insights/evidence?source=" + source.reference()));
        model.addAttribute("groups", Choice.of(Scored.Group.values()));
        model.addAttribute("employees", source.terms().kind() == SourceKind.EMPLOYEE_SURVEY);
        model.addAttribute("mayRead", Readers.include(viewer));
        model.addAttribute("answers", tables.answers(queries.ask(
                new ListAnswers(source.id(), asked.filter(), from, ROWS), viewer),
                Readers.include(viewer)));
        return "listen/answers";
    }

    @GetMapping(params = "format")
    @Asks(ListAnswers.class)
    WholeExport export(@PathVariable String id, Narrowed asked, @RequestParam String format,
            Viewer viewer) {
        SourceView source = source(id, viewer);
        return new WholeExport(format, from -> tables.answers(queries.ask(
                new ListAnswers(source.id(), asked.filter(), from, WholeExport.ROWS), viewer),
                Readers.include(viewer)));
    }

    private SourceView source(String id, Viewer viewer) {
        return queries.ask(new FindSource(named.stream(FeedbackSourceId.SUBJECT, id)), viewer);
    }
}
