/**
 * Every business case with its lines, its frozen figures and the decisions on it. Decisions are
 * read from the log itself, so that words of dissent are never copied into rows.
 */
@NullMarked
package waymark.query.choose.businesscase;

import org.jspecify.annotations.NullMarked;
