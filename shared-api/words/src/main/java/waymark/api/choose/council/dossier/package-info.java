/**
 * One page on a case, prepared for five minutes: what is asked, what customers said, how far the
 * evidence carries, the figures with their ranges, what is open and who thinks otherwise. And the
 * same as a room once saw it, beside what arrived later.
 */
@NullMarked
package waymark.api.choose.council.dossier;

import org.jspecify.annotations.NullMarked;
