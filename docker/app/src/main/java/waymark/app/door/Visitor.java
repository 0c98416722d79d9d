package waymark.app.door;

import jakarta.servlet.http.HttpServletRequest;
import waymark.api.kernel.Actor;

/**
 * Who stands before the door with this request. Kept as an attribute of the request under the
 * name of {@link Actor}, where the query side looks for it, so that an answer finished on another
 * thread still knows; nobody can set it from outside.
 */
public final class Visitor {

    private static final String ACTOR = Actor.class.getName();
    private static final String BY_TOKEN = Visitor.class.getName() + ".byToken";

    /** The person, or {@link Actor#NOBODY}. */
    public static Actor of(HttpServletRequest request) {
        return request.getAttribute(ACTOR) instanceof Actor actor ? actor : Actor.NOBODY;
    }

    /** Whether somebody is signed in. */
    public static boolean isKnown(HttpServletRequest request) {
        return !of(request).equals(Actor.NOBODY);
    }

    /** Whether the person came with an API token rather than with a session. */
    public static boolean isByToken(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(BY_TOKEN));
    }

    /** Says who it is: only for those who have checked. */
    public static void enters(HttpServletRequest request, Actor actor, boolean byToken) {
        request.setAttribute(ACTOR, actor);
        request.setAttribute(BY_TOKEN, byToken);
    }

    private Visitor() {}
}
