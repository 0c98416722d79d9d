package waymark.command.measure.sample;

import static waymark.api.measure.sample.SampleRefusal.NO_SUCH_SAMPLE;
import static waymark.api.measure.sample.SampleRefusal.SAMPLE_FAILED;
import static waymark.api.measure.sample.SampleRefusal.SAMPLE_OPEN;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.measure.sample.ClaimName;
import waymark.api.measure.sample.SampleEvent.SampleDrawn;
import waymark.api.measure.sample.SampleEvent.Small;
import waymark.api.measure.sample.SampleId;
import waymark.command.kernel.rule.Fold;
import waymark.command.kernel.rule.Known;

/** Whether a sample speaks for a claim that was not drawn: all that were drawn hold in full. */
public final class Strength {

    /** What finance said of a claim so far. */
    public enum Held {
        /** Nothing yet. */
        WAITS,
        /** All of it is true. */
        HOLDS,
        /** Less than all of it, or it was said by who owns or claimed it. */
        FAILED
    }

    private record Drawn(@Nullable SampleDrawn told) {

        static final Fold<Drawn> FOLD = new Fold<>() {
            @Override
            public Drawn initial() {
                return new Drawn(null);
            }

            @Override
            public Drawn evolve(Drawn before, Event event) {
                return event instanceof SampleDrawn told ? new Drawn(told) : before;
            }
        };
    }

    /** The sample, and once that is known the benefits of all claims that were drawn. */
    public static Set<String> restsOn(SampleId sample, Known known) {
        Set<String> streams = new TreeSet<>(Set.of(sample.value()));
        if (known.streams().containsKey(sample.value())) {
            SampleDrawn told = drawn(sample, known);
            if (told != null) {
                told.drawn().forEach(one -> streams.add(one.claim().benefit().value()));
            }
        }
        return streams;
    }

    /** What was drawn; none where there is no such sample. */
    public static @Nullable SampleDrawn drawn(SampleId sample, Known known) {
        return known.of(sample.value(), Drawn.FOLD).told();
    }

    /**
     * Why it does not speak for the claim; none where it does.
     *
     * @param own what was said of a claim of the claim's own benefit, by its number
     */
    public static @Nullable Refusal refusal(
            @Nullable SampleDrawn sample, ClaimName claim, Known known, IntFunction<Held> own) {
        if (sample == null
                || sample.rest().stream().noneMatch(one -> one.claim().equals(claim))) {
            return NO_SUCH_SAMPLE;
        }
        Set<Held> held = sample.drawn().stream().map(Small::claim)
                .map(drawn -> drawn.benefit().equals(claim.benefit())
                        ? own.apply(drawn.claim())
                        : known.of(drawn.benefit().value(), Verdicts.FOLD).of(drawn.claim()))
                .collect(Collectors.toSet());
        if (held.contains(Held.FAILED)) {
            return SAMPLE_FAILED;
        }
        return held.contains(Held.WAITS) ? SAMPLE_OPEN : null;
    }

    private Strength() {}
}
