/**
 * What stands beside a project in streams of its own, under the project's own id: what every such
 * decision needs to know of the project, and how the first wish opens the stream.
 */
@NullMarked
package waymark.command.deliver.project.beside;

import org.jspecify.annotations.NullMarked;
