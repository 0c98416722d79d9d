/** What a source says about following up: which answers open a case, in whose hands, by when. */
@NullMarked
package waymark.api.listen.followup.rule;

import org.jspecify.annotations.NullMarked;
