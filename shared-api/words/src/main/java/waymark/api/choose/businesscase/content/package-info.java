/**
 * What a business case says: options with their lines of benefits and costs, period by period and
 * each low, likely and high, and the assumptions beneath. Carried by commands and events alike.
 */
@NullMarked
package waymark.api.choose.businesscase.content;

import org.jspecify.annotations.NullMarked;
