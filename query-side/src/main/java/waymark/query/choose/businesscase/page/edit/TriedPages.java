package waymark.query.choose.businesscase.page.edit;

import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import waymark.api.choose.businesscase.BusinessCaseQuery.TryAppraisal;
import waymark.api.choose.businesscase.BusinessCaseRefusal;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.businesscase.written.CaseBody;
import waymark.api.choose.businesscase.written.CaseWriter;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.query.choose.businesscase.page.CaseFigureCards;
import waymark.query.choose.businesscase.worth.Anybody;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** What a draft would be worth, as it is being typed: nothing is kept of it. */
@Controller
class TriedPages {

    private static final String PART = "choose/case-worth :: tried";

    private final Queries queries;
    private final CaseFigureCards cards;

    TriedPages(Queries queries, CaseFigureCards cards) {
        this.queries = queries;
        this.cards = cards;
    }

    /** A part of a page; what cannot be worked out yet is said in words, as people still type. */
    @PostMapping(path = "/choose/cases/worth", consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    @Asks(TryAppraisal.class)
    String tried(@RequestBody CaseBody typed, Viewer viewer, Model model) {
        try {
            CaseFigures figures = queries.ask(
                    new TryAppraisal(new CaseWriter(new Anybody()).content(typed)), viewer);
            model.addAttribute("npv", cards.big(figures));
            model.addAttribute("figures", cards.others(figures, null));
            return PART;
        } catch (Unacceptable no) {
            return missing(String.valueOf(no.getMessage()), model);
        } catch (Refused no) {
            if (no.refusal() != BusinessCaseRefusal.NO_RATE) {
                throw no;
            }
            return missing(no.refusal().sentence(), model);
        }
    }

    /** It is read as strictly as what is kept. */
    @ExceptionHandler(HttpMessageNotReadableException.class)
    String unreadable(HttpMessageNotReadableException no, Model model) {
        return missing(no.getMostSpecificCause() instanceof Unacceptable why
                ? String.valueOf(why.getMessage())
                : "A number, a day or a choice cannot be read yet.", model);
    }

    private static String missing(String why, Model model) {
        model.addAttribute("missing", why);
        return PART;
    }
}
