package waymark.app.browser.gallery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import waymark.query.page.Keyset;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.Table;
import waymark.query.page.export.Export;
import waymark.query.page.kit.Figure;
import waymark.query.page.kit.Happened;
import waymark.query.page.kit.Step;
import waymark.query.page.kit.Tag;

/** Renders the templates of the gallery with sample data. */
@TestComponent
@Controller
class GalleryPages {

    private final GalleryApi api;

    GalleryPages(GalleryApi api) {
        this.api = api;
    }

    @GetMapping({"/", "/{stage}/{page}"})
    String page(@PathVariable(required = false) String page, Model model) {
        // Somebody else changes the item as soon as anything was sent to it.
        model.addAttribute("version", api.arrived.isEmpty() ? 3 : 9);
        model.addAttribute("owners", owners());
        model.addAttribute("steps", steps());
        model.addAttribute("happened", happened());
        model.addAttribute("roi", Figure.of("Verified ROI, to 31 May 2026", "\u221210\u00a0%")
                .receipt("/audit/receipt").verdict("Plan said \u221218\u00a0% by now"));
        model.addAttribute("figures", figures());
        model.addAttribute("charts", SampleCharts.all());
        return "gallery/" + (page == null ? "programme" : page);
    }

    @GetMapping(path = "/choose/owners", params = "format")
    @ResponseBody
    Object export(@RequestParam String format) {
        return Export.answer(owners(), format);
    }

    private static List<Figure> figures() {
        return List.of(
                Figure.of("Spent", "EUR\u00a0431k").exactly("EUR 430,812.40").receipt("/r/1"),
                Figure.of("Verified", "EUR\u00a0388k").exactly("EUR 388,104.00").receipt("/r/2"),
                Figure.of("Awaiting finance", "EUR\u00a061k").receipt("/r/3")
                        .tagged(Tag.care("22 days")),
                Figure.of("NPS install", "\u22124").within("[\u22129, 1]", "1,180")
                        .receipt("/r/4"),
                Figure.of("Self-verified", "EUR\u00a012k").receipt("/r/5")
                        .tagged(Tag.selfApproved()));
    }

    private static List<Step> steps() {
        return List.of(
                new Step("5,214", "answers heard", "/choose/owners", "this quarter", false),
                new Step("38", "insights", "/choose/owners", "31 validated", false),
                new Step("17", "problems", "/choose/owners", "19 days", false),
                new Step("3", "to choose", "/choose/owners", "46 days waiting", true),
                new Step("2", "delivering", "/choose/owners", "61 days", false),
                new Step("3", "measuring", "/choose/owners", "1 not proven", false),
                new Step("2", "realised", "/choose/owners", "1 claim settled", false),
                new Step("4", "told", "/choose/owners", "89\u00a0% of askers", false));
    }

    private static List<Happened> happened() {
        return List.of(
                new Happened(Instant.parse("2026-06-02T09:14:00Z"), "Ines Okafor",
                        "Confidence rose to strong", null, "/r/9", false),
                new Happened(Instant.parse("2026-05-28T15:02:00Z"), "Marek Dvořák",
                        "Evidence added: 61 comments on missed visits",
                        "They say the same in the interviews.", "/r/8", false),
                new Happened(Instant.parse("2026-05-20T08:30:00Z"), "Ines Okafor",
                        "Recorded", "Nobody else was in.", null, true));
    }

    private static Table owners() {
        return new Table("Who carries what", List.of(
                Column.text("owner", "Owner").ordered(),
                Column.text("initiative", "Initiative").ordered(),
                Column.text("state", "Reported and computed"),
                Column.figure("spent", "Spent (EUR)").ordered(),
                Column.figure("verified", "Verified (EUR)")),
                List.of(
                        row("Marek Dvořák", "INI-1 Two-hour install window", Tag.good("realised"),
                                "118000", "231000"),
                        row("Ana Lima", "INI-7 Wi-Fi check", Tag.broken("cost +27 %"),
                                "54000", "0"),
                        row("Joon-ho Park", "INI-3 Outage texts", Tag.care("not proven"),
                                "72000", "0"),
                        row("Ruth Adeyemi", "INI-8 One-owner complaints", Tag.plain("delivered"),
                                "49000", "12000")),
                Keyset.after("49000", "INI-8").text());
    }

    private static Row row(String owner, String name, Tag tag, String... amounts) {
        return Row.of(Cell.of(owner), Cell.link(name, "/choose/item"), Cell.tag(tag),
                figure(amounts[0]), figure(amounts[1]));
    }

    private static Cell figure(String amount) {
        var exact = new BigDecimal(amount);
        return Cell.said(exact, exact.signum() == 0
                ? "none yet"
                : exact.movePointLeft(3).stripTrailingZeros().toPlainString() + "k");
    }
}
