package waymark.api.measure.benefit.claim;

/**
 * On the strength of which sample a claim was verified.
 *
 * @param sample the id of the sample, {@code claim-sample/...}
 * @param seed by which it was drawn
 * @param drawn how many were drawn
 * @param of of how many
 */
public record BySample(String sample, long seed, int drawn, int of) {}
