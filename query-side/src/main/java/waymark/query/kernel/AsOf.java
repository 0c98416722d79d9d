package waymark.query.kernel;

import java.time.LocalDate;

/**
 * The two clocks of a question: what was known, and which dates count.
 *
 * @param position up to which position of the log is known ({@code knownAt}); readers of the
 *     present get the position their projection has reached
 * @param effective which business dates count, up to and with this day
 * @param past whether the question is about an earlier moment rather than now
 */
public record AsOf(long position, LocalDate effective, boolean past) {}
