package waymark.query.choose.initiative.web.portfolio;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.initiative.InitiativeQuery.RankInitiatives;
import waymark.api.choose.initiative.InitiativeQuery.Ranking;
import waymark.api.choose.initiative.ScoreSheet;
import waymark.api.choose.initiative.portfolio.PortfolioQuery.CompareRankings;
import waymark.query.choose.initiative.web.Options;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.Export;

/** The page of what comes first: one ranking, its picture, and all of them side by side. */
@Controller
@RequestMapping("/choose/ranking")
class RankingPages {

    private final Queries queries;
    private final RankingTables tables;
    private final ScoreBubbles bubbles;

    RankingPages(Queries queries, RankingTables tables, ScoreBubbles bubbles) {
        this.queries = queries;
        this.tables = tables;
        this.bubbles = bubbles;
    }

    @GetMapping
    @Asks(RankInitiatives.class)
    String ranking(@RequestParam(defaultValue = "RICE") ScoreSheet.Method method, Viewer viewer,
            Model model) {
        Ranking ranking = queries.ask(new RankInitiatives(method), viewer);
        var comparison = queries.ask(new CompareRankings(), viewer);
        model.addAttribute("ranking", tables.of(ranking));
        model.addAttribute("bubbles", bubbles.of(ranking, viewer));
        model.addAttribute("comparison", tables.of(comparison));
        model.addAttribute("compared", comparison.methods().size() > 1);
        model.addAttribute("agreement", tables.sentence(comparison));
        model.addAttribute("method", method);
        model.addAttribute("methods", Options.methods());
        return "choose/ranking";
    }

    @GetMapping(params = "format")
    @Asks(RankInitiatives.class)
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "RICE") ScoreSheet.Method method,
            @RequestParam String format, Viewer viewer) {
        return Export.answer(
                tables.of(queries.ask(new RankInitiatives(method), viewer)), format);
    }
}
