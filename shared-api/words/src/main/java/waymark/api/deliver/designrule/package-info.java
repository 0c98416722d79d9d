/**
 * Design rules: what every change must protect or prevent. They are born from problems and
 * insights, adopted and retired by the council, asked at the gates of projects, and waived with a
 * reason and an end (DRL-1, DRL-2).
 */
@NullMarked
package waymark.api.deliver.designrule;

import org.jspecify.annotations.NullMarked;
