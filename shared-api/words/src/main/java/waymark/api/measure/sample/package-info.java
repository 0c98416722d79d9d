/**
 * Samples of small claims: below what finance holds to be material, some are drawn by chance with
 * a recorded seed and looked at one by one; when all of them hold, the rest is verified on the
 * strength of the sample (BEN-1).
 */
@NullMarked
package waymark.api.measure.sample;

import org.jspecify.annotations.NullMarked;
