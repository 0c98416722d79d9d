package waymark.query.listen.followup.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.listen.followup.FollowupQuery.ListCauses;
import waymark.api.listen.followup.FollowupQuery.ShowRecovery;
import waymark.api.listen.followup.cause.Cause;
import waymark.api.listen.followup.view.CauseList;
import waymark.api.listen.followup.view.CauseList.Counted;
import waymark.api.listen.followup.view.RecoveryView;
import waymark.api.worth.score.Score;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Figure;
import waymark.query.page.kit.Tag;

/** The page of causes: what recurs (FUP-3), and what going back to customers achieves (FUP-2). */
@Controller
@RequestMapping("/listen/causes")
class CausePages {

    private final Queries queries;
    private final Say say;

    CausePages(Queries queries, Say say) {
        this.queries = queries;
        this.say = say;
    }

    /**
     * A cause that recurs, and the evidence that an insight of it would pin.
     *
     * @param people how many customers
     * @param summary what the evidence says
     * @param query the question that is pinned
     */
    record Proposal(Cause cause, long people, String summary, String query) {}

    @GetMapping
    @Asks(ListCauses.class)
    String causes(Viewer viewer, Model model) {
        CauseList list = queries.ask(new ListCauses(), viewer);
        model.addAttribute("causes", table(list));
        model.addAttribute("list", list);
        model.addAttribute("proposals", list.causes().stream().filter(Counted::proposes)
                .map(one -> proposal(one, list)).toList());
        model.addAttribute("groups", Choice.of(Cause.Group.values()));
        model.addAttribute("codes", list.causes().stream().map(
                one -> new Choice(one.cause().code(), one.cause().name())).toList());
        model.addAttribute("results", results(queries.ask(new ShowRecovery(null), viewer)));
        return "listen/causes";
    }

    @GetMapping(params = "format")
    @Asks(ListCauses.class)
    WholeExport export(@RequestParam String format, Viewer viewer) {
        return new WholeExport(format,
                from -> table(queries.ask(new ListCauses(), viewer)));
    }

    private Proposal proposal(Counted one, CauseList list) {
        return new Proposal(one.cause(), one.lately(),
                "%s closed from %s to %s name this cause".formatted(
                        say.count(one.lately(), "case", "cases"), say.date(list.from()),
                        say.date(list.to())),
                "/api/follow-ups?cause=" + one.cause().code() + "&standing=CLOSED");
    }

    private Table table(CauseList list) {
        return new Table("causes",
                List.of(Column.text("cause", "Cause"), Column.text("group", "Lies in"),
                        Column.figure("lately", "Closed in 90 days"),
                        Column.figure("before", "In the 90 days before"),
                        Column.figure("ever", "In all"), Column.text("state", "Insight")),
                list.causes().stream().map(this::row).toList(), null);
    }

    private Row row(Counted one) {
        Cell state = one.proposes()
                ? Cell.tag(Tag.care("recurs"))
                : Cell.of(one.insights().isEmpty() ? "" : "made");
        return Row.of(new Cell(one.cause().name(), one.cause().name(),
                "/listen/follow-ups?standing=CLOSED&cause=" + one.cause().code(), List.of()),
                Cell.of(say.word(one.cause().group())), Cell.of(one.lately()),
                Cell.of(one.before()), Cell.of(one.ever()), state);
    }

    private List<Figure> results(RecoveryView view) {
        List<Figure> all = new ArrayList<>();
        view.scales().forEach(one -> {
            String verdict = "From %s to %s on average; %s scored higher, %s lower.".formatted(
                    say.tenths(one.before()), say.tenths(one.after()), say.count(one.better()),
                    say.count(one.worse()));
            all.add(figure("Recovery, points of " + one.scale(), one.change(), true)
                    .verdict(verdict));
        });
        Map.of("First word in time, %", view.firstInTime(), "Done in time, %", view.doneInTime())
                .entrySet().stream().sorted(Map.Entry.<String, Score>comparingByKey().reversed())
                .filter(one -> one.getValue().n() > 0)
                .forEach(one -> all.add(figure(one.getKey(), one.getValue(), false)));
        return all;
    }

    private Figure figure(String label, Score score, boolean signed) {
        BigDecimal value = score.figure().value();
        if (value == null) {
            return Figure.of(label, "none yet");
        }
        BigDecimal tenth = value.setScale(1, RoundingMode.HALF_EVEN);
        Figure figure = Figure.of(label, signed ? say.change(tenth) : say.number(tenth));
        return score.interval() == null
                ? figure
                : figure.within(say.interval(score.interval().low(), score.interval().high()),
                        say.count(score.n()));
    }
}
