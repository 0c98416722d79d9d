/**
 * The erasure of what tells of a person: asked for by one, approved by another (PRV-5), and then
 * done by taking away the key under which it stands in the log.
 */
@NullMarked
package waymark.api.govern.privacy;

import org.jspecify.annotations.NullMarked;
