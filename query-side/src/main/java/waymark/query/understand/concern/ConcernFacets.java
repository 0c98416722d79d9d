package waymark.query.understand.concern;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.concern.Concerns;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.listing.Where;

/** What rows that concern somebody can be looked up by. */
public final class ConcernFacets {

    /** Each persona, and each journey once. */
    public static List<Facet> of(Concerns concerns) {
        return Stream.concat(
                concerns.personas().stream().map(one -> new Facet("persona", one.value())),
                concerns.places().stream().map(one -> new Facet("journey", one.journey().value()))
                        .distinct())
                .toList();
    }

    /**
     * The conditions of a question about some of them.
     *
     * @param journeys the versions of the journey, none where it does not matter
     */
    public static Stream<Where> where(
            String projection, @Nullable String persona, List<String> journeys) {
        return Stream.concat(
                persona == null
                        ? Stream.empty()
                        : Stream.of(Where.is(projection, "persona", persona)),
                journeys.isEmpty()
                        ? Stream.empty()
                        : Stream.of(Where.anyOf(projection, "journey", journeys)));
    }

    private ConcernFacets() {}
}
