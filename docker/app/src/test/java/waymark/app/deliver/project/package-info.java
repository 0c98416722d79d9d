/** What stands beside a project: its baseline, what it waits for, risks, pilots, work elsewhere. */
@NullMarked
package waymark.app.deliver.project;

import org.jspecify.annotations.NullMarked;
