package waymark.query.choose.businesscase.page.edit;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.choose.businesscase.BusinessCaseQuery.TryAppraisal;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.businesscase.written.CaseBody;
import waymark.api.choose.businesscase.written.CaseWriter;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.query.choose.businesscase.page.CaseFigureCards;
import waymark.query.choose.businesscase.worth.Anybody;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** What a draft would be worth, as it is being typed: nothing is kept of it. */
@Controller
class TriedPages {

    private final Queries queries;
    private final CaseFigureCards cards;
    private final JsonMapper json;

    TriedPages(Queries queries, CaseFigureCards cards, JsonMapper json) {
        this.queries = queries;
        this.cards = cards;
        this.json = json;
    }

    /** A part of a page; what cannot be worked out yet is said in words, as people still type. */
    @PostMapping(path = "/choose/cases/worth", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    @Asks(TryAppraisal.class)
    String tried(@RequestBody String typed, Viewer viewer, Model model) {
        try {
            CaseBody body = Require.present("draft", json.readValue(typed, CaseBody.class));
            CaseFigures figures = queries.ask(
                    new TryAppraisal(new CaseWriter(new Anybody()).content(body)), viewer);
            model.addAttribute("npv", cards.big(figures));
            model.addAttribute("figures", cards.others(figures));
        } catch (Unacceptable no) {
            model.addAttribute("missing", no.getMessage());
        } catch (JacksonException unreadable) {
            model.addAttribute("missing", unreadable.getCause() instanceof Unacceptable no
                    ? no.getMessage()
                    : "A number, a day or a choice cannot be read yet.");
        }
        return "choose/case-worth :: tried";
    }
}
