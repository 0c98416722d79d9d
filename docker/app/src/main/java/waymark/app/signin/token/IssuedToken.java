package waymark.app.signin.token;

import java.time.Instant;

/**
 * A token at the one moment when its secret is known.
 *
 * @param id its own id
 * @param label what its owner calls it
 * @param secret what a program sends as {@code Authorization: Bearer}; shown once
 * @param expires when it runs out
 */
public record IssuedToken(String id, String label, String secret, Instant expires) {}
