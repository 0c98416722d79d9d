/**
 * The council that decides: who holds which seat. Its meetings are told of beneath; its decisions
 * belong to the business cases they decide.
 */
@NullMarked
package waymark.api.choose.council;

import org.jspecify.annotations.NullMarked;
