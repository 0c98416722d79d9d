package waymark.query.choose.businesscase.alike;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.view.AlikeView;
import waymark.api.choose.businesscase.view.AlikeView.Alike;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says how cases like one went. */
@Component
public class AlikeSaid {

    private final Say say;

    AlikeSaid(Say say) {
        this.say = say;
    }

    /** What they say together, in a sentence. */
    public String sentence(AlikeView alike) {
        String like = "Cases like it (mostly " + say.word(alike.kind())
                + ", at most four times larger or smaller): ";
        if (alike.ended() == 0) {
            return like + "none has ended yet.";
        }
        String many = like + many(alike.ended(), "has ended", "have ended") + stopped(alike);
        return alike.cost() == null
                ? many + "; too few were completed to speak of a middle."
                : many + ". Half of the completed cost " + say.percent(alike.cost())
                        + " of what was approved or less (" + say.percent(alike.cheapest()) + " to "
                        + say.percent(alike.dearest()) + "), and were "
                        + say.tenths(alike.late()) + " days late or less.";
    }

    private String stopped(AlikeView alike) {
        long stopped = alike.projects().stream().filter(Alike::stopped).count();
        return stopped == 0 ? "" : ", of which " + many(stopped, "was stopped", "were stopped");
    }

    private String many(long many, String one, String more) {
        return say.count(many, one, more).replace('\u00a0', ' ');
    }

    /** One row each. */
    public Table table(AlikeView alike) {
        return new Table("cases like it",
                List.of(Column.text("project", "Project"), Column.text("title", "What"),
                        Column.text("end", "End"), Column.figure("approved", "Approved"),
                        Column.figure("cost", "Spent of it"),
                        Column.figure("late", "Days late"),
                        Column.text("next", "What to do differently")),
                alike.projects().stream().map(this::row).toList(), null);
    }

    private Row row(Alike one) {
        return Row.of(Cell.link(one.project(), "/deliver/projects/" + one.project()),
                Cell.of(one.title()),
                Cell.tag(one.stopped() ? Tag.broken("stopped") : Tag.good("completed")),
                Cell.said(one.approved().amount(), say.money(one.approved())),
                Cell.said(one.cost(), say.percent(one.cost())),
                Cell.said(one.late(), say.count(one.late())),
                Cell.of(one.lessons() == null ? null : one.lessons().nextTime()));
    }
}
