package waymark.command.kernel;

import java.util.OptionalLong;
import waymark.api.kernel.Actor;
import waymark.log.AppendRequest;

/**
 * The envelope of a request that may change something; controllers take it as a parameter.
 *
 * @param actor who asks
 * @param key the idempotency key, made where the client sent none
 * @param expected the version the client says it changes ({@code If-Match}), if it said so
 * @param correlation what all messages of this request share
 */
public record Ask(
        Actor actor, AppendRequest.Key key, OptionalLong expected, String correlation) {}
