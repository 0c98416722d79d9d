/**
 * How initiatives are ranked: RICE, WSJF, ICE, impact against effort and opportunity, each scored
 * by several people whose median counts. Each record checks its own ranges, so a command can carry
 * it as it is.
 */
@NullMarked
package waymark.api.worth.ranking;

import org.jspecify.annotations.NullMarked;
