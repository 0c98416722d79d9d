package waymark.api.worth.signal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Points of a series that keep to one side of its centre, which chance seldom does for long. */
public final class Runs {

    /** So many on one side are a signal (Wheeler and Chambers 1992, rule four). */
    public static final int LONG = 8;

    /**
     * The points from the eighth on of every long run on one side of the centre; a point on the
     * centre ends a run.
     *
     * @return their places in the series, counted from 0
     */
    public static List<Integer> longOnes(List<BigDecimal> series, BigDecimal centre) {
        List<Integer> signals = new ArrayList<>();
        int side = 0;
        int length = 0;
        for (int at = 0; at < series.size(); at++) {
            int now = series.get(at).compareTo(centre);
            length = now != 0 && now == side ? length + 1 : 1;
            side = now;
            if (side != 0 && length >= LONG) {
                signals.add(at);
            }
        }
        return signals;
    }

    private Runs() {}
}
