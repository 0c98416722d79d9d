package waymark.query.measure.benefit.difference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.measure.benefit.MoneyQuery.Earlier;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Named;
import waymark.query.kernel.web.Clocks;

/** Reads since when and of what somebody compares; its clocks are written as those of any view. */
@Component
class Since {

    private final Clocks clocks;
    private final Named named;

    Since(Clocks clocks, Named named) {
        this.clocks = clocks;
        this.named = named;
    }

    /** An initiative by its id or reference; null for the whole programme. */
    @Nullable
    String initiative(@Nullable String written) {
        return named.streamIfSaid(InitiativeId.SUBJECT, written);
    }

    /**
     * The earlier view.
     *
     * @param view the one that is compared with it
     * @throws waymark.api.kernel.refusal.Unacceptable when neither clock is said or can be read
     */
    Earlier of(@Nullable String asOf, @Nullable String knownAt, AsOf view) {
        AsOf read = clocks.since(asOf, knownAt, view);
        return new Earlier(read.effective(), read.position());
    }
}
