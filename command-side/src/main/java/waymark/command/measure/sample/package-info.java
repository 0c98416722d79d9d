/**
 * Decides what a sample of claims is drawn of: claims that wait and stay below what is material,
 * each among those of one sample ever, so that nobody draws again until chance is kind (BEN-1).
 */
@NullMarked
package waymark.command.measure.sample;

import org.jspecify.annotations.NullMarked;
