/** What can be asked about what happened to anything: who, when, and on what grounds. */
@NullMarked
package waymark.api.audit.history;

import org.jspecify.annotations.NullMarked;
