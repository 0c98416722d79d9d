package waymark.query.measure.metric.difference.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.difference.MovedList;
import waymark.api.measure.metric.difference.MovedList.Moved;
import waymark.api.measure.metric.difference.SeriesDifference;
import waymark.api.measure.metric.difference.SeriesDifference.Cause;
import waymark.api.measure.metric.difference.SeriesDifference.Change;
import waymark.api.measure.metric.difference.SeriesDifference.Weight;
import waymark.api.measure.metric.difference.SeriesDifference.Why;
import waymark.query.measure.metric.difference.Weights;
import waymark.query.measure.metric.page.Scored;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Says what lies between two views of a metric. */
@Component
class SeriesDifferenceTables {

    private static final Column N = Column.figure("n", "n, change");
    private static final Column SUM = Column.figure("sum", "Sum, change");
    /** Where one of both views is hidden, nobody knows how far they are apart (MET-5). */
    private static final Cell NOT_TOLD = Cell.of("not told");
    private static final Column WHY = Column.text("why", "Why");

    private final Say say;
    private final Scored scored;
    private final Origins origins;

    SeriesDifferenceTables(Say say, Scored scored, Origins origins) {
        this.say = say;
        this.scored = scored;
        this.origins = origins;
    }

    /** The answer first, in one sentence. */
    String sentence(SeriesDifference found) {
        String since = " since " + say.date(found.former().asOf());
        if (found.periods().isEmpty()) {
            return found.moved() == 0
                    ? "Nothing changed" + since + "."
                    : "No figure changed" + since + ", though what it rests on did.";
        }
        long n = found.raisedBy().n();
        String counts = n == 0
                ? "as many count as before"
                : say.count(Math.abs(n)) + (n > 0 ? " more count" : " fewer count");
        return say.count(found.periods().size(), "period", "periods") + " changed" + since
                + (found.apart() ? "; " + counts : "") + ".";
    }

    Table periods(SeriesDifference found, DifferenceLinks links) {
        return new Table("periods that changed",
                List.of(Column.text("period", "Period"), Column.figure("former", "Then"),
                        Column.figure("formerN", "n then"), Column.figure("latter", "Now"),
                        Column.figure("latterN", "n now"), N, SUM),
                found.periods().stream().map(one -> row(one, found.apart(), links)).toList(), null);
    }

    private Row row(Change one, boolean apart, DifferenceLinks links) {
        Weight risen = Weights.minus(one.after(), one.before());
        boolean told = apart || (one.before().n() > 0 && one.after().n() > 0);
        return Row.of(Cell.link(one.period(), links.period(one.period())),
                scored.value(one.former()), scored.n(one.former()), scored.value(one.latter()),
                scored.n(one.latter()), told ? n(risen) : NOT_TOLD, told ? sum(risen) : NOT_TOLD);
    }

    Table causes(SeriesDifference found, DifferenceLinks links) {
        Map<String, Cell> from = origins.of(found.causes().stream().map(Cause::origin));
        return new Table("what moved it",
                List.of(WHY, Column.text("origin", "From"),
                        Column.figure("count", "Answers or observations"), N, SUM),
                found.causes().stream().map(one -> row(one, links, from)).toList(), null);
    }

    private Row row(Cause one, DifferenceLinks links, Map<String, Cell> from) {
        String words = words(one.because());
        // A definition is no answer: there is no list of them to lead to.
        return Row.of(one.because() == Why.DEFINED_ANEW
                ? Cell.of(words)
                : Cell.link(words, links.cause(one.because(), one.origin())),
                origin(one.origin(), from), Cell.said(one.count(), say.count(one.count())),
                n(one.raisedBy()), sum(one.raisedBy()));
    }

    Table moved(MovedList list) {
        Map<String, Cell> from = origins.of(list.moved().stream().map(Moved::origin));
        return new Table("what moved",
                List.of(Column.text("on", "Of"), WHY, Column.text("origin", "From"), N, SUM,
                        Column.text("key", "Recorded as")),
                list.moved().stream().map(one -> row(one, from)).toList(), list.next());
    }

    private Row row(Moved one, Map<String, Cell> from) {
        boolean answer = Character.isDigit(one.key().charAt(0));
        return Row.of(Cell.said(one.on(), say.date(one.on())), Cell.of(words(one.because())),
                origin(one.origin(), from), n(one.raisedBy()), sum(one.raisedBy()),
                answer
                        ? Cell.link(one.key(), "/audit/events/" + one.key())
                        : Cell.link("its history", "/audit/history/" + one.key()));
    }

    private Cell n(Weight weight) {
        return Cell.said(weight.n(), say.change(java.math.BigDecimal.valueOf(weight.n())));
    }

    private Cell sum(Weight weight) {
        return weight.sum() == null
                ? Cell.said(null, "cannot be added up")
                : Cell.said(weight.sum(), say.change(weight.sum()));
    }

    private static Cell origin(@Nullable String origin, Map<String, Cell> from) {
        return origin == null
                ? Cell.of("all others")
                : from.getOrDefault(origin, Cell.of(origin));
    }

    private static String words(Why why) {
        return switch (why) {
            case RECORDED -> "recorded since";
            case DUE -> "known before; its day came since";
            case SPOKEN_OVER -> "the customer spoke again later";
            case HEARD_AGAIN -> "a later word of the customer was withdrawn";
            case WITHDRAWN -> "withdrawn";
            case CORRECTED -> "corrected";
            case DEFINED_ANEW -> "the metric was defined anew";
        };
    }
}
