/**
 * Decides who draws on an effect: benefits are placed in families of metrics, and finance parts an
 * effect among them. What a claim would draw is added up here for the decider of benefits, from
 * the streams of all benefits of the effect, so that two claims at once cannot both pass (BEN-2).
 */
@NullMarked
package waymark.command.measure.effect;

import org.jspecify.annotations.NullMarked;
