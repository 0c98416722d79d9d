package waymark.api.understand.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * One piece of evidence for or against an insight.
 *
 * @param kind where it comes from
 * @param stance whether it supports or contradicts
 * @param summary what it says, in a sentence of the programme's own words
 * @param people how many distinct people it speaks for, where that is known
 * @param observedOn the day it was observed or last collected
 * @param pinned for evidence from feedback or a metric: what exactly was looked at, so that a
 *     replay finds the same
 * @param link where else it can be read, if anywhere
 */
public record Evidence(
        Kind kind,
        Stance stance,
        @NotPersonal String summary,
        @Nullable Integer people,
        LocalDate observedOn,
        @Nullable Pinned pinned,
        @Nullable @NotPersonal String link) {

    /** Where evidence comes from. */
    public enum Kind {
        FEEDBACK, METRIC, INTERVIEW, OBSERVATION, ANALYSIS,
        /** What somebody believes; it never validates anything (INS-1). */
        ASSUMPTION
    }

    /** Which way evidence points. */
    public enum Stance { SUPPORTS, CONTRADICTS }

    /**
     * A figure or selection as it stood.
     *
     * @param query what was asked, as the address of the question
     * @param position the position of the log it was asked at
     * @param value what came out, if it was a figure
     * @param method the method and its version, if it was a figure
     */
    public record Pinned(
            @NotPersonal String query,
            long position,
            @Nullable BigDecimal value,
            @Nullable @NotPersonal String method) {

        private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
        private static final int FINEST = 12;
        private static final Pattern CAUSE = Pattern
                .compile("/api/follow-ups\\?cause=([^&]{1,40})(?:&.*)?");

        public Pinned {
            query = Require.text("evidence.pinned.query", query, 2_000);
            if (position < 0) {
                throw new Unacceptable("evidence.pinned.position",
                        "This is not a position of the log.", "0 or more");
            }
            if (value != null && Require.between("evidence.pinned.value", value, MOST.negate(),
                    MOST).scale() > FINEST) {
                throw new Unacceptable("evidence.pinned.value", "This is too fine.",
                        "at most " + FINEST + " digits after the point");
            }
            method = Require.optionalText("evidence.pinned.method", method, 200);
        }

        /** The code of the cause of cases that was asked about, if it was one. */
        public Optional<String> followupCause() {
            Matcher asked = CAUSE.matcher(query);
            return asked.matches() ? Optional.of(asked.group(1)) : Optional.empty();
        }
    }

    public Evidence {
        Require.present("evidence.kind", kind);
        Require.present("evidence.stance", stance);
        summary = Require.text("evidence.summary", summary, 2_000);
        if (people != null) {
            Require.between("evidence.people", people, 1, 100_000_000);
        }
        Require.present("evidence.observedOn", observedOn);
        link = Require.optionalText("evidence.link", link, 500);
    }
}
