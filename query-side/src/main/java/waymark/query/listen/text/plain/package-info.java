/**
 * The analyser that the program always has: word lists of ours read by Lucene's analyzers. What it
 * hits and what it misses is measured in {@code TEXT.md}.
 */
@NullMarked
package waymark.query.listen.text.plain;

import org.jspecify.annotations.NullMarked;
