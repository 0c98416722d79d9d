/** People and departments as they are read: names, roles, who heads what. */
@NullMarked
package waymark.query.govern.organisation;

import org.jspecify.annotations.NullMarked;
