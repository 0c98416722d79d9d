/**
 * What can be asked about the program's own followers, which make pages of events: how far they
 * are, and what they could not take in. It is the running of the program and no part of the record.
 */
@NullMarked
package waymark.api.govern.followers;

import org.jspecify.annotations.NullMarked;
