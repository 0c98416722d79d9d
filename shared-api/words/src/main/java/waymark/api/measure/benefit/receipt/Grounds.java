package waymark.api.measure.benefit.receipt;

import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.ProofMethod;

/**
 * Which benefit a line of money comes from, and who stands behind it.
 *
 * @param benefit its id, {@code benefit/...}
 * @param reference its reference
 * @param name what gets better
 * @param method how it was to be shown
 * @param claimant who claimed it, where it is a person's claim
 * @param verifier who verified it, where that is so
 */
public record Grounds(
        String benefit,
        String reference,
        String name,
        ProofMethod method,
        @Nullable String claimant,
        @Nullable String verifier) {}
