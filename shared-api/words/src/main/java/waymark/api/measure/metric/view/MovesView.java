package waymark.api.measure.metric.view;

import java.util.List;

/**
 * What moved, of all metrics, from one period to the next: false discoveries are held below one in
 * twenty, so it may well be nothing (MET-4).
 *
 * @param period the last whole one
 * @param before the one before it
 * @param looked how many metrics could be compared
 * @param moves those that moved, the surest first
 */
public record MovesView(
        String period, String before, int looked, List<Move> moves, String sentence) {

    /** A metric that moved. */
    public record Move(String reference, String name, String unit, ScoreView from, ScoreView to,
            EffectView effect, boolean better) {}
}
