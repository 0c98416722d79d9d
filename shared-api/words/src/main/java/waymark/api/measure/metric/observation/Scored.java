package waymark.api.measure.metric.observation;

import java.util.List;
import java.util.stream.IntStream;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.MetricKind;
import waymark.api.worth.score.CesMethod;
import waymark.api.worth.score.NpsTally;
import waymark.api.worth.score.Sample;
import waymark.api.worth.score.ScaleTally;
import waymark.api.worth.score.Score;

/** Scores answers that were counted by the steps of their scale. */
final class Scored {

    static Score score(List<Long> counts, Definition by) {
        return switch (by.method()) {
            case NET_PROMOTER -> by.kind() == MetricKind.ENPS
                    ? promoters(counts).enps()
                    : promoters(counts).nps();
            case SHARE_4_TO_5_OF_5 -> new ScaleTally(counts).share(4, 5, 5).score(by.formula());
            case SHARE_5_TO_7_OF_7 -> new ScaleTally(counts).share(5, 7, 7).score(by.formula());
            case MEAN_OF_5, MEAN_OF_7 -> new ScaleTally(counts).mean(by.formula());
            case NET_OF_7 -> new ScaleTally(counts)
                    .ces(CesMethod.NET);
            case SHARE_OF_CASES, MEAN_OF_VALUES, LIFETIME_VALUE -> throw notOn(by);
        };
    }

    static Sample sample(List<Long> counts, Definition by) {
        return switch (by.method()) {
            case NET_PROMOTER -> promoters(counts).sample();
            case SHARE_4_TO_5_OF_5 -> new ScaleTally(counts).share(4, 5, 5).sample();
            case SHARE_5_TO_7_OF_7 -> new ScaleTally(counts).share(5, 7, 7).sample();
            case MEAN_OF_5, MEAN_OF_7 -> new ScaleTally(counts).sample();
            case NET_OF_7 -> new NpsTally(
                    sum(counts, 5, 7), sum(counts, 3, 5), sum(counts, 0, 3)).sample();
            case SHARE_OF_CASES, MEAN_OF_VALUES, LIFETIME_VALUE -> throw notOn(by);
        };
    }

    private static NpsTally promoters(List<Long> counts) {
        return new NpsTally(sum(counts, 9, 11), sum(counts, 7, 9), sum(counts, 0, 7));
    }

    private static long sum(List<Long> counts, int from, int to) {
        return IntStream.range(from, to).mapToLong(counts::get).sum();
    }

    private static IllegalArgumentException notOn(Definition by) {
        return new IllegalArgumentException(by.method() + " is not made of answers on a scale.");
    }

    private Scored() {}
}
