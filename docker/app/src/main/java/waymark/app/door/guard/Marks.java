package waymark.app.door.guard;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import waymark.api.kernel.Actor;
import waymark.app.door.Open;
import waymark.app.door.SignedIn;
import waymark.command.kernel.Sends;
import waymark.log.side.Side;
import waymark.query.kernel.Asks;

/** Reads the marks of a handler method. What carries none is closed to everybody. */
final class Marks {

    /** Whether somebody may pass. */
    enum Verdict {
        /** Come in. */
        PASS,
        /** Say who you are first. */
        SIGN_IN,
        /** Not this person. */
        FORBIDDEN
    }

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    static Verdict verdict(HandlerMethod method, Actor actor) {
        Sends sends = method.getMethodAnnotation(Sends.class);
        Asks asks = method.getMethodAnnotation(Asks.class);
        if (sends == null && asks == null) {
            return withoutMessage(method, actor);
        }
        boolean may = (sends == null || actor.may(sends.value()))
                && (asks == null || actor.may(asks.value()));
        return may ? Verdict.PASS : turnedAway(actor);
    }

    /**
     * Whether this side of the program serves it: a command is sent to the side that decides, what
     * is read comes from the side that knows, and who one is both sides can tell.
     */
    static boolean isFor(Side side, HandlerMethod method, HttpMethod asked) {
        boolean asks = method.hasMethodAnnotation(Asks.class);
        boolean sends = method.hasMethodAnnotation(Sends.class);
        boolean reads = asks || (sends && READING.contains(asked));
        return reads ? side.knows() : !sends || side.decides();
    }

    private static Verdict withoutMessage(HandlerMethod method, Actor actor) {
        if (method.hasMethodAnnotation(Open.class)) {
            return Verdict.PASS;
        }
        boolean forTheSignedIn = method.hasMethodAnnotation(SignedIn.class) || isForeign(method);
        return forTheSignedIn && !actor.equals(Actor.NOBODY) ? Verdict.PASS : turnedAway(actor);
    }

    /** The description of the API and its viewer, which are not ours to mark. */
    private static boolean isForeign(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("org.springdoc.");
    }

    private static Verdict turnedAway(Actor actor) {
        return actor.equals(Actor.NOBODY) ? Verdict.SIGN_IN : Verdict.FORBIDDEN;
    }

    private Marks() {}
}
