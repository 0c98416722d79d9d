/**
 * Tables as files: exact values, in the order shown, and nothing that a spreadsheet would run. A
 * list is written whole, page by page; a table that a page shows whole is written as it stands.
 */
@NullMarked
package waymark.query.page.export;

import org.jspecify.annotations.NullMarked;
