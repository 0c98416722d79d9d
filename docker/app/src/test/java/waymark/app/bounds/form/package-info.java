/** Forms with files, tried at every door that takes one. */
@NullMarked
package waymark.app.bounds.form;

import org.jspecify.annotations.NullMarked;
