/** The pages of benefits: the list, one benefit, what waits for finance, and receipts of money. */
@NullMarked
package waymark.query.measure.benefit.page;

import org.jspecify.annotations.NullMarked;
