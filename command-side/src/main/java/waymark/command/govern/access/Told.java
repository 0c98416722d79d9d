package waymark.command.govern.access;

import java.util.List;
import waymark.command.kernel.rule.Fold;
import waymark.log.Recorded;

/**
 * What a stream told so far.
 *
 * @param upTo the position of the log up to which all of its events are in the fact
 */
record Told<F>(Fold<F> fold, F fact, long upTo) {

    static <F> Told<F> nothing(Fold<F> fold) {
        return new Told<>(fold, fold.initial(), 0);
    }

    /**
     * The same with what came since.
     *
     * @param since in order, also of other streams
     * @param reached how far the log reached at least before they were read
     */
    Told<F> and(String stream, List<Recorded> since, long reached) {
        F now = fact;
        long last = Math.max(upTo, reached);
        for (Recorded one : since) {
            if (one.position() > upTo && one.stream().equals(stream)) {
                now = fold.evolve(now, one.event());
            }
            last = Math.max(last, one.position());
        }
        return new Told<>(fold, now, last);
    }
}
