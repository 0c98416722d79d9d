package waymark.query.measure.benefit.difference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.benefit.MoneyQuery.Earlier;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Named;
import waymark.query.kernel.web.Clocks;
import waymark.query.kernel.web.Clocks.Written;

/** Reads since when and of what somebody compares; its clocks are written as those of any view. */
@Component
class Since {

    private static final String FIELD = "sinceAsOf";

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
     * @throws Unacceptable when neither clock is said, or one of them cannot be read
     */
    Earlier of(@Nullable String asOf, @Nullable String knownAt) {
        AsOf read = clocks.of(new Written(FIELD, asOf), new Written("sinceKnownAt", knownAt));
        if (!read.past()) {
            throw new Unacceptable(FIELD, "It is not said since when.",
                    "a day such as 2026-05-31, or a moment or position as sinceKnownAt");
        }
        return new Earlier(read.effective(), read.position());
    }
}
