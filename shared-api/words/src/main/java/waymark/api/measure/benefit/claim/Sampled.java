package waymark.api.measure.benefit.claim;

/**
 * That a claim is among those of a sample.
 *
 * @param sample the id of the sample, {@code claim-sample/...}
 * @param drawn whether it was drawn, and is looked at by itself
 */
public record Sampled(String sample, boolean drawn) {}
