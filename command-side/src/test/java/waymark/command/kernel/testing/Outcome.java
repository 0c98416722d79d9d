package waymark.command.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import waymark.api.kernel.Event;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.kernel.rule.Decision;

/** The answer to a wish, about to be checked. */
public record Outcome<E extends Event>(Decision<E> decision) {

    /** It is granted, and exactly this happens. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    public final Outcome<E> then(E... expected) {
        assertThat(accepted().events()).containsExactly(expected);
        return this;
    }

    /** It is granted, and was so already. */
    public void thenNothing() {
        assertThat(accepted().events()).isEmpty();
    }

    /** It is granted, and one event of this type happens, which is answered. */
    public <X extends E> X thenOne(Class<X> type) {
        assertThat(accepted().events()).singleElement().isInstanceOf(type);
        return type.cast(accepted().events().getFirst());
    }

    /** It is granted and takes exactly these names for good. */
    public Outcome<E> thenClaims(String... claims) {
        assertThat(accepted().claims()).containsExactlyInAnyOrder(claims);
        return this;
    }

    /** It is refused, for this reason and no other. */
    public void thenRefused(Refusal refusal) {
        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class,
                refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private Decision.Accepted<E> accepted() {
        return switch (decision) {
            case Decision.Accepted<E> yes -> yes;
            case Decision.Refused<E>(var refusal, var detail) -> Assertions.fail(
                    "refused by %s (%s): %s %s", refusal.name(), refusal.rule(),
                    refusal.sentence(), detail == null ? "" : detail);
        };
    }
}
