package waymark.query.kernel;

import waymark.api.kernel.Actor;

/**
 * Who asks, and as of when. Controllers and pages take it as a parameter.
 *
 * @param actor who asks
 * @param asOf the two clocks of the question
 */
public record Viewer(Actor actor, AsOf asOf) {}
