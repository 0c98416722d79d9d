package waymark.query.listen.feedback.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.FeedbackQuery.AnswerList;
import waymark.api.listen.feedback.FeedbackQuery.AnswerView;
import waymark.api.listen.feedback.FeedbackQuery.SourceList;
import waymark.api.listen.feedback.FeedbackQuery.SourceView;
import waymark.api.measure.metric.MetricQuery.AskNps;
import waymark.api.measure.metric.MetricQuery.NpsView;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.metric.NpsFigures;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Says sources and their answers as tables. */
@Component
class SourceTables {

    private final Queries queries;
    private final NpsFigures figures;
    private final Say say;

    SourceTables(Queries queries, NpsFigures figures, Say say) {
        this.queries = queries;
        this.figures = figures;
        this.say = say;
    }

    Table of(SourceList sources, Viewer viewer) {
        return new Table("sources of feedback",
                List.of(Column.text("reference", "Reference"), Column.text("name", "Source"),
                        Column.text("kind", "Kind"), Column.text("relation", "Asks about"),
                        Column.figure("answers", "Answers"), Column.text("last", "Latest answer"),
                        Column.figure("nps", "NPS, points"),
                        Column.text("interval", "95 % interval")),
                sources.sources().stream().map(source -> row(source, viewer)).toList(),
                sources.next());
    }

    /** The score of answers received since that day, or of all of them. */
    NpsView nps(SourceView source, @Nullable LocalDate since, Viewer viewer) {
        LocalDate to = since == null ? null : viewer.asOf().effective();
        return queries.ask(new AskNps(source.id(), null, since, to), viewer);
    }

    private Row row(SourceView source, Viewer viewer) {
        NpsView nps = nps(source, null, viewer);
        String page = "/listen/sources/" + source.reference();
        return Row.of(Cell.link(source.reference(), page),
                Cell.of(source.terms().name()), Cell.of(say.word(source.terms().kind())),
                Cell.of(say.word(source.terms().relation())),
                Cell.said(source.answers(), say.count(source.answers())),
                Cell.said(source.lastReceivedOn(), say.date(source.lastReceivedOn())),
                figures.score(nps), figures.interval95(nps));
    }

    Table answers(AnswerList answers, boolean withWords) {
        return new Table("answers",
                List.of(Column.text("receivedOn", "Received"), Column.figure("nps", "NPS"),
                        Column.figure("csat", "CSAT"), Column.figure("ces", "CES"),
                        Column.figure("stars", "Stars"), Column.text("channel", "Channel"),
                        Column.text("touchpoint", "Touchpoint"),
                        Column.text("words", "In their words")),
                answers.answers().stream().map(answer -> row(answer, withWords)).toList(),
                answers.next());
    }

    private Row row(AnswerView answer, boolean withWords) {
        String hidden = answer.hasVerbatim() ? "said something; not shown to you" : "";
        return Row.of(Cell.said(answer.receivedOn(), say.date(answer.receivedOn())),
                Cell.of(answer.scores().nps()), Cell.of(answer.scores().csat()),
                Cell.of(answer.scores().ces()), Cell.of(answer.scores().stars()),
                Cell.of(answer.channel()), Cell.of(answer.touchpoint()),
                withWords ? Cell.of(answer.verbatim()) : Cell.said(null, hidden));
    }
}
