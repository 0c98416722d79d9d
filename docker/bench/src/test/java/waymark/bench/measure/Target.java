package waymark.bench.measure;

import java.util.List;
import java.util.Locale;

/**
 * What is aimed for.
 *
 * @param value the bound
 * @param isLeast whether it is the least that will do, or else the most
 * @param ofRatio whether it bounds the ratio of ours to the anchor's, or else ours itself
 * @param unit of ours and of the anchor's
 */
public record Target(double value, boolean isLeast, boolean ofRatio, String unit) {

    /** Ours is at least so many times the anchor's. */
    public static Target ratioAtLeast(double value, String unit) {
        return new Target(value, true, true, unit);
    }

    /** Ours is at most so many times the anchor's. */
    public static Target ratioAtMost(double value, String unit) {
        return new Target(value, false, true, unit);
    }

    /** Ours is at most this. */
    public static Target atMost(double value, String unit) {
        return new Target(value, false, false, unit);
    }

    /** Nothing is aimed for; the figure is there to be seen. */
    public static Target none(String unit) {
        return new Target(Double.NaN, true, true, unit);
    }

    /** What the values of all rounds say. */
    Measured.Verdict verdict(List<Double> values) {
        if (Double.isNaN(value)) {
            return Measured.Verdict.SEEN;
        }
        long good = values.stream().filter(this::isReachedBy).count();
        if (good == values.size()) {
            return Measured.Verdict.MET;
        }
        return good == 0 ? Measured.Verdict.MISSED : Measured.Verdict.UNDECIDED;
    }

    private boolean isReachedBy(double measured) {
        return isLeast ? measured >= value : measured <= value;
    }

    @Override
    public String toString() {
        if (Double.isNaN(value)) {
            return "";
        }
        String bound = String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
        return (isLeast ? ">= " : "<= ") + bound + (ofRatio ? " x" : " " + unit);
    }
}
