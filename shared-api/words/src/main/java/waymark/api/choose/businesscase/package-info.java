/**
 * The case for an initiative: what it costs and brings, compared with doing nothing, frozen when it
 * is submitted, reviewed by finance and decided by the council. Projects and benefits begin from
 * an approved one.
 */
@NullMarked
package waymark.api.choose.businesscase;

import org.jspecify.annotations.NullMarked;
