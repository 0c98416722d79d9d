/**
 * The votes of members: who may cast one for whom, who has to stand back, and what counts in the
 * end. Pure; deciders of meetings and of cases call it.
 */
@NullMarked
package waymark.command.choose.council.meeting.vote;

import org.jspecify.annotations.NullMarked;
