/**
 * The register of a project's risks and issues: each is weighed by likelihood and effect, has
 * somebody who looks after it, may become an issue, and is closed.
 */
@NullMarked
package waymark.api.deliver.project.risk;

import org.jspecify.annotations.NullMarked;
