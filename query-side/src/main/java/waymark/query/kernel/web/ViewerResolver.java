package waymark.query.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import waymark.api.kernel.Actor;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.log.EventLog;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.following.Followed;

/**
 * Reads the two clocks of a question: {@code asOf}, a day or a moment whose business dates count,
 * and {@code knownAt}, a moment or a position of the log up to which is known. Either alone moves
 * both. A question with {@code after} or {@code Waymark-Position} waits for that position.
 */
@Component
class ViewerResolver implements HandlerMethodArgumentResolver {

    /** Beyond it databases disagree on what a day is. */
    private static final int LAST_YEAR = 9999;

    private final EventLog log;
    private final Followed followed;
    private final Clock clock;

    ViewerResolver(EventLog log, Followed followed, Clock clock) {
        this.log = log;
        this.followed = followed;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Viewer resolveArgument(MethodParameter parameter,
            @Nullable ModelAndViewContainer container, NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = (HttpServletRequest) request.getNativeRequest();
        Object actor = http.getAttribute(Actor.class.getName());
        waitFor(http);
        return new Viewer(actor instanceof Actor known ? known : Actor.NOBODY, asOf(http));
    }

    private void waitFor(HttpServletRequest http) {
        String header = http.getHeader("Waymark-Position");
        String wanted = header == null ? http.getParameter("after") : header;
        if (wanted != null && !followed.await(position("after", wanted), Followed.PATIENCE)) {
            throw missed(position("after", wanted));
        }
    }

    /** What was never given out cannot be waited for; the rest comes in a moment. */
    private RuntimeException missed(long wanted) {
        return wanted > log.head()
                ? new Unacceptable("after", "The log does not reach that far.",
                        "a position that was given out, at most " + log.head())
                : new StillCatchingUp(followed.position());
    }

    private AsOf asOf(HttpServletRequest http) {
        String asOf = blankIsNull(http.getParameter("asOf"));
        String knownAt = blankIsNull(http.getParameter("knownAt"));
        LocalDate today = LocalDate.now(clock);
        if (asOf == null && knownAt == null) {
            return new AsOf(followed.position(), today, false);
        }
        LocalDate effective = asOf == null ? today : day("asOf", asOf);
        long position = knownAt == null
                ? log.positionAt(endOf("asOf", java.util.Objects.requireNonNull(asOf)))
                : known(knownAt);
        return new AsOf(Math.min(position, followed.position()), effective, true);
    }

    private long known(String knownAt) {
        return knownAt.chars().allMatch(Character::isDigit)
                ? position("knownAt", knownAt)
                : log.positionAt(endOf("knownAt", knownAt));
    }

    private LocalDate day(String field, String text) {
        LocalDate day = text.length() <= 10
                ? parsedDay(field, text)
                : LocalDate.ofInstant(endOf(field, text), clock.getZone());
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw unreadable(field);
        }
        return day;
    }

    private Instant endOf(String field, String text) {
        if (text.length() <= 10) {
            return parsedDay(field, text).atTime(LocalTime.MAX).atZone(clock.getZone()).toInstant();
        }
        try {
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).atZone(clock.getZone()).toInstant();
        } catch (DateTimeException wrong) {
            throw unreadable(field);
        }
    }

    private static LocalDate parsedDay(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw unreadable(field);
        }
    }

    private static long position(String field, String text) {
        try {
            return Long.parseUnsignedLong(text) & Long.MAX_VALUE;
        } catch (NumberFormatException wrong) {
            throw new Unacceptable(field, "This is not a position of the log.",
                    "a whole number, as in the header Waymark-Position");
        }
    }

    private static Unacceptable unreadable(String field) {
        return new Unacceptable(field, "This is not a day or a moment.",
                "a day such as 2026-05-31 or a moment such as 2026-05-31T10:00:00Z");
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
