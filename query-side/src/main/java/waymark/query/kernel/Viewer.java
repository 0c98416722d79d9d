package waymark.query.kernel;

import waymark.api.kernel.Actor;

/**
 * Who asks, and as of when. Controllers and pages take it as a parameter.
 *
 * @param actor who asks
 * @param asOf the two clocks of the question
 */
public record Viewer(Actor actor, AsOf asOf) {

    /** The same in the place of another, with no right that the one who asks has not. */
    public Viewer inPlaceOf(String other) {
        return new Viewer(new Actor(other, actor.roles(), null), asOf);
    }

    /** The same, who goes on asking as more becomes known; a past moment stays what it is. */
    public Viewer knowing(long position) {
        return asOf.past()
                ? this
                : new Viewer(actor, new AsOf(position, asOf.effective(), false));
    }
}
