/**
 * Design rules, to be read: those in force and those retired, with what they were born from and
 * whom they were waived for.
 */
@NullMarked
package waymark.query.deliver.designrule;

import org.jspecify.annotations.NullMarked;
