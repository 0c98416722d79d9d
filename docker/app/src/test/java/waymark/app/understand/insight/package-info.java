/** What insights are tied to: each other, whom they concern, what leans on them. */
@NullMarked
package waymark.app.understand.insight;

import org.jspecify.annotations.NullMarked;
