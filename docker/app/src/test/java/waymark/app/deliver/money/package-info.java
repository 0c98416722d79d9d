/** What is told of money: receipts of returns, and what lies between two views. */
@NullMarked
package waymark.app.deliver.money;

import org.jspecify.annotations.NullMarked;
