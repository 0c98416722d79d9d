package waymark.query.understand.journey.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.understand.journey.JourneyQuery.CompareJourney;
import waymark.api.understand.journey.JourneyQuery.Comparison;
import waymark.api.understand.journey.JourneyQuery.Heat;
import waymark.api.understand.journey.JourneyQuery.MapHeat;
import waymark.api.understand.journey.view.Compared;
import waymark.api.understand.journey.view.JourneyView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.export.Export;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Figure;
import waymark.query.understand.journey.draw.HeatDrawing;
import waymark.query.understand.journey.table.JourneyTables;

/** Journeys beside each other: what shall be beside what is, and all of them by their heat. */
@Controller
@RequestMapping("/understand/journeys")
class BesidePages {

    private static final int JOURNEYS = 20;

    /** By what the field of journeys and stages is heated. */
    enum By { PAIN, VOLUME, TREND }

    private final Queries queries;
    private final JourneyFacts facts;
    private final JourneyDrawings drawings;
    private final JourneyTables tables;
    private final Say say;

    BesidePages(Queries queries, JourneyFacts facts, JourneyDrawings drawings,
            JourneyTables tables, Say say) {
        this.queries = queries;
        this.facts = facts;
        this.drawings = drawings;
        this.tables = tables;
        this.say = say;
    }

    @GetMapping("/{id}/comparison")
    @Asks(CompareJourney.class)
    String compare(@PathVariable String id, Viewer viewer, Model model) {
        Comparison comparison = comparison(id, viewer);
        JourneyView toBe = facts.journey(comparison.toBe(), viewer);
        JourneyView asIs = facts.journey(comparison.asIs(), viewer);
        model.addAttribute("journey", toBe.head());
        model.addAttribute("figures", List.of(Compared.Change.values()).stream()
                .map(change -> Figure.of(say.word(change), say.count(comparison.touchpoints()
                        .stream().filter(one -> one.change() == change).count())))
                .toList());
        model.addAttribute("compared", tables.compared(comparison));
        model.addAttribute("asIs", asIs.head());
        model.addAttribute("stages",
                Pair.byStage(comparison.touchpoints(), asIs.map(), toBe.map()));
        model.addAttribute("maps", List.of(drawings.chart("As it is", asIs, viewer),
                drawings.chart("As it shall be", toBe, viewer)));
        return "understand/journey-comparison";
    }

    @GetMapping(path = "/{id}/comparison", params = "format")
    @Asks(CompareJourney.class)
    ResponseEntity<byte[]> compared(
            @PathVariable String id, @RequestParam String format, Viewer viewer) {
        return Export.answer(tables.compared(comparison(id, viewer)), format);
    }

    @GetMapping("/heat")
    @Asks(MapHeat.class)
    String heat(@RequestParam(required = false) @Nullable By by,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        By chosen = by == null ? By.PAIN : by;
        Heat heat = queries.ask(new MapHeat(from, JOURNEYS), viewer);
        HeatDrawing drawing = switch (chosen) {
            case PAIN -> new HeatDrawing("Where does it hurt?",
                    cell -> BigDecimal.valueOf(cell.pain()), cell -> say.count(cell.pain()));
            case VOLUME -> new HeatDrawing("Where do customers speak?",
                    cell -> BigDecimal.valueOf(cell.volume()), cell -> say.count(cell.volume()));
            case TREND -> new HeatDrawing("Where does it get better or worse?",
                    cell -> Objects.requireNonNullElse(cell.trend(), BigDecimal.ZERO),
                    cell -> cell.trend() == null ? "too few" : say.change(cell.trend()));
        };
        model.addAttribute("by", Choice.of(By.values()));
        model.addAttribute("chosen", chosen.name());
        model.addAttribute("title", drawing.title());
        model.addAttribute("svg", drawing.drawn(heat.journeys()));
        model.addAttribute("heat", tables.heat(heat));
        return "understand/journey-heat";
    }

    @GetMapping(path = "/heat", params = "format")
    @Asks(MapHeat.class)
    WholeExport heat(@RequestParam String format, Viewer viewer) {
        return new WholeExport(format,
                from -> tables.heat(queries.ask(new MapHeat(from, JOURNEYS), viewer)));
    }

    private Comparison comparison(String id, Viewer viewer) {
        return queries.ask(new CompareJourney(facts.journey(id, viewer).head().id()), viewer);
    }
}
