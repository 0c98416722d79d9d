/** How the rules were kept, as an auditor reads it over HTTP and in the browser. */
@NullMarked
package waymark.app.audit.control;

import org.jspecify.annotations.NullMarked;
