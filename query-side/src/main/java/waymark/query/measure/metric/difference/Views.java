package waymark.query.measure.metric.difference;

import waymark.api.measure.metric.difference.SeriesDifferenceQuery.Earlier;
import waymark.query.kernel.AsOf;

/**
 * Two views of one thing.
 *
 * @param then the earlier one
 * @param now the one that is asked; behind the other by neither clock
 */
record Views(AsOf then, AsOf now) {

    static Views of(Earlier earlier, AsOf now) {
        now.requireNotBefore("sinceAsOf", earlier.asOf(), earlier.position());
        return new Views(new AsOf(earlier.position(), earlier.asOf(), true), now);
    }

    Earlier former() {
        return new Earlier(then.effective(), then.position());
    }

    Earlier latter() {
        return new Earlier(now.effective(), now.position());
    }
}
