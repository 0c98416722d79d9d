/** Tests of this package: files of our own in the layouts of many tools. */
@NullMarked
package waymark.command.listen.feedback.reading.layout;

import org.jspecify.annotations.NullMarked;
