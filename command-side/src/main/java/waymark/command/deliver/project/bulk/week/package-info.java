/** The weekly reports of many projects from one file, one row a project (PRJ-7). */
@NullMarked
package waymark.command.deliver.project.bulk.week;

import org.jspecify.annotations.NullMarked;
