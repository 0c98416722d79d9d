package waymark.api.understand.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.understand.journey.Frame.Kind;
import waymark.api.understand.journey.view.Compared;
import waymark.api.understand.journey.view.Gap;
import waymark.api.understand.journey.view.HeatRow;
import waymark.api.understand.journey.view.JourneyHead;
import waymark.api.understand.journey.view.JourneyView;
import waymark.api.understand.journey.view.MetricReading;

/** Everything that can be asked about journeys. */
public sealed interface JourneyQuery<A> extends Query<A> {

    /** How far a version has come. */
    enum Stage { DRAFT, PUBLISHED, SUPERSEDED, DISCARDED }

    /**
     * One version with its whole map.
     *
     * @param id the id of the version, {@code journey/...}
     */
    @WhoMay
    record FindJourney(String id) implements JourneyQuery<JourneyView> {}

    /**
     * Versions of journeys, newest first.
     *
     * @param stage only those that have come so far, or null for all
     * @param kind only what is or what shall be, or null for both; where it is named, stage is not
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListJourneys(@Nullable Stage stage, @Nullable Kind kind, @Nullable String before,
            int limit)
            implements
                JourneyQuery<JourneyList> {}

    /**
     * The journeys that show a part of this one closely.
     *
     * @param id the id of the version, {@code journey/...}
     */
    @WhoMay
    record ListWithin(String id) implements JourneyQuery<JourneyList> {}

    /**
     * What a to-be keeps, changes, adds and takes away, touchpoint by touchpoint (JRN-3).
     *
     * @param id the id of the to-be
     */
    @WhoMay
    record CompareJourney(String id) implements JourneyQuery<Comparison> {}

    /**
     * The perception gap of each touchpoint (JRN-4).
     *
     * @param id the id of the version, {@code journey/...}
     */
    @WhoMay
    record MeasureGaps(String id) implements JourneyQuery<Gaps> {}

    /**
     * What the metrics that the map names say at its touchpoints.
     *
     * @param id the id of the version, {@code journey/...}
     */
    @WhoMay
    record ReadMetrics(String id) implements JourneyQuery<Readings> {}

    /**
     * A version with all that is heard and measured at its touchpoints, read at once.
     *
     * @param id the id of the version, {@code journey/...}
     */
    @WhoMay
    record ShowWhole(String id) implements JourneyQuery<WholeView> {}

    /**
     * Published journeys as they are, stage by stage: what hurts, how much is heard, what changed.
     *
     * @param before to ask on from the last page
     * @param limit how many journeys, 1 to 50
     */
    @WhoMay
    record MapHeat(@Nullable String before, int limit) implements JourneyQuery<Heat> {}

    /** A version, and what is heard and measured at its touchpoints. */
    record WholeView(JourneyView journey, Readings readings, Gaps gaps) {}

    /** A page of versions. */
    record JourneyList(List<JourneyHead> journeys, @Nullable String next) {}

    /**
     * A to-be beside its as-is.
     *
     * @param asIs the id of the as-is
     * @param touchpoints those of the to-be in their order, then those that were taken away
     */
    record Comparison(String asIs, String toBe, List<Compared> touchpoints) {}

    /** The gaps of all touchpoints, in the order of the map. */
    record Gaps(List<Gap> gaps) {}

    /** What is read at all touchpoints, in the order of the map. */
    record Readings(List<MetricReading> readings) {}

    /** A page of journeys, stage by stage. */
    record Heat(List<HeatRow> journeys, @Nullable String next) {}
}
