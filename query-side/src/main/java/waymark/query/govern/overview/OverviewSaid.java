package waymark.query.govern.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.govern.overview.OverviewQuery.Carried;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.govern.overview.OverviewQuery.OverviewView;
import waymark.api.govern.overview.OverviewQuery.Stop;
import waymark.api.govern.overview.OverviewQuery.Voice;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.query.govern.duty.Places;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Figure;
import waymark.query.page.kit.Step;
import waymark.query.page.kit.Tag;

/** Says the first page in figures and tables. */
@Component
class OverviewSaid {

    private static final Set<String> LEFT = Set.of("rejected", "deferred", "stopped");

    private static final String RECEIPT = "/measure/receipt?kind=";

    private final Say say;

    OverviewSaid(Say say) {
        this.say = say;
    }

    /** The way itself; what left it is told beside. */
    List<Step> way(List<Stop> stops) {
        return stops.stream().filter(stop -> !LEFT.contains(stop.stop()))
                .map(stop -> new Step(say.count(stop.count()), stop.stop(), link(stop.stop()),
                        null, false))
                .toList();
    }

    private static String link(String stop) {
        return switch (stop) {
            case "answers" -> "/listen";
            case "insights" -> "/understand/insights";
            case "problems" -> "/understand/problems";
            case "told" -> "/tell";
            default -> "/choose/initiatives?stage=" + stop.toUpperCase(Locale.ROOT);
        };
    }

    /** What left the way, in a sentence; empty when nothing did. */
    String beside(List<Stop> stops) {
        String left = stops.stream()
                .filter(stop -> LEFT.contains(stop.stop()) && stop.count() > 0)
                .map(stop -> say.count(stop.count()) + " " + stop.stop())
                .collect(Collectors.joining(", "));
        return left.isEmpty() ? "" : "Beside the way: " + left + ".";
    }

    Table owners(List<Carried> carried) {
        return new Table("owners",
                List.of(Column.text("owner", "Owner"), Column.text("initiative", "Initiative"),
                        Column.text("stage", "State"), Column.figure("spent", "Spent of approved"),
                        Column.figure("verified", "Verified")),
                carried.stream().map(this::row).toList(), null);
    }

    Table waits(String name, List<Waits> all) {
        return new Table(name,
                List.of(Column.text("what", "What"), Column.text("why", "Waits"),
                        Column.text("since", "Since")),
                all.stream().map(one -> Row.of(
                        Cell.link(one.reference() + " " + one.title(),
                                Places.of(one.id(), one.reference())),
                        Cell.of(one.why()), Cell.said(one.since(), say.day(one.since()))))
                        .toList(),
                null);
    }

    List<Figure> voices(OverviewView view) {
        return view.voices().stream().map(voice -> said(voice, view.asOf())).toList();
    }

    private Figure said(Voice voice, LocalDate day) {
        Figure figure = Figure.of(voice.name() + ", NPS in points",
                voice.nps() == null ? "none" : say.tenths(voice.nps()));
        Figure within = voice.low() == null || voice.high() == null
                ? figure
                : figure.within(say.interval(voice.low(), voice.high()), say.count(voice.n()));
        return within.receipt(Places.of(voice.source(), voice.reference())
                + "?since=" + day.minusDays(Voices.DAYS - 1L));
    }

    private Tag tag(InitiativeView.Stage stage) {
        String word = say.word(stage);
        return switch (stage) {
            case DELIVERED, REALISED -> Tag.good(word);
            case DEFERRED -> Tag.care(word);
            case REJECTED, STOPPED -> Tag.broken(word);
            case PROPOSED, SCORED, APPROVED, DELIVERING -> Tag.plain(word);
        };
    }

    private Row row(Carried one) {
        String spent = one.approved() == null
                ? "nothing approved"
                : (one.spent() == null ? "0" : say.shortly(one.spent().amount())) + " of "
                        + say.money(one.approved());
        return Row.of(Cell.of(one.ownerName()),
                Cell.link(one.reference() + " " + one.title(),
                        Places.of(one.initiative(), one.reference())),
                Cell.tag(tag(one.stage())),
                one.spent() == null ? Cell.of(spent) : receipt(one, Kind.SPENT, spent),
                one.verified() == null
                        ? Cell.of("none yet")
                        : receipt(one, Kind.VERIFIED, say.money(one.verified())));
    }

    private static Cell receipt(Carried one, Kind kind, String words) {
        return Cell.link(words, RECEIPT + kind + "&initiative=" + one.reference());
    }
}
