/** What was stored yesterday still loads: each event, each revision, as an approved file. */
@NullMarked
package waymark.log.contract;

import org.jspecify.annotations.NullMarked;
