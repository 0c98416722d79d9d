package waymark.query.measure.metric.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.view.EffectView;
import waymark.api.measure.metric.view.ScoreView;
import waymark.query.page.Say;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.kit.Tag;

/** Says scores and differences as cells: the value, its interval and what it rests on (MET-1). */
@Component
public class Scored {

    /** On how many voices, cases or customers a figure rests. */
    public static final Column N = Column.figure("n", "n");
    public static final Column INTERVAL = Column.text("interval", "95 % interval");

    private final Say say;

    Scored(Say say) {
        this.say = say;
    }

    /** The figure, or why there is none. */
    public Cell value(ScoreView score) {
        BigDecimal value = score.value();
        return value == null
                ? Cell.said(null, score.absent() == null ? "none" : score.absent())
                : Cell.said(value, say.tenths(value));
    }

    /** Its interval, tagged where it is thin. */
    public Cell interval(ScoreView score) {
        return range(score.low(), score.high(),
                score.thin() && score.value() != null ? List.of(Tag.care("thin")) : List.of());
    }

    public Cell n(ScoreView score) {
        return Cell.said(score.n(), say.count(score.n()));
    }

    public Cell rate(ScoreView score) {
        return Cell.said(score.responseRate(), say.percent(score.responseRate()));
    }

    /** The difference, with its sign. */
    public Cell change(@Nullable EffectView effect) {
        return effect == null || effect.value() == null
                ? Cell.of(null)
                : Cell.said(effect.value(), say.change(effect.value().setScale(1,
                        RoundingMode.HALF_EVEN)));
    }

    /** The interval of the difference, tagged where it may be called one. */
    public Cell interval(@Nullable EffectView effect) {
        return effect == null
                ? Cell.of(null)
                : range(effect.low(), effect.high(),
                        effect.called() ? List.of(Tag.plain("shown")) : List.of());
    }

    private Cell range(@Nullable BigDecimal low, @Nullable BigDecimal high, List<Tag> tags) {
        return low == null || high == null
                ? new Cell(null, "", null, tags)
                : new Cell(low + " to " + high, say.interval(low, high), null, tags);
    }
}
