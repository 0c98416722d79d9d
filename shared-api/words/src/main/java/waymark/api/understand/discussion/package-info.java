/**
 * What people say to each other about an item, who follows it and what it is tagged with. It stands
 * in a stream beside the item's own, so that a word of a colleague is no change of the item.
 */
@NullMarked
package waymark.api.understand.discussion;

import org.jspecify.annotations.NullMarked;
