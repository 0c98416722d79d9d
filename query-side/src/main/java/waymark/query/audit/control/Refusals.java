package waymark.query.audit.control;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.audit.control.ControlQuery.RefusedView;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.query.page.Keyset;

/** Reads what was refused, as far as it was written down; it knows no past. */
@Component
class Refusals {

    private static final String KEY = "(said_on, code, command, person)";

    private final JdbcClient client;

    Refusals(JdbcClient client) {
        this.client = client;
    }

    /** How often each rule said no. */
    Map<String, Long> counts() {
        return client.sql("select rule, sum(times) from refused group by rule")
                .query((row, at) -> Map.entry(row.getString(1), row.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** At most so many of one rule after a place in the list, the latest day first. */
    List<RefusedView> of(String rule, @Nullable Keyset after, int limit) {
        String on = after == null ? "" : " and " + KEY + " < (:day, :code, :command, :person)";
        var asked = client.sql("select said_on, code, command, person, times, last_at, about"
                + " from refused where rule = :rule" + on + " order by said_on desc, code desc,"
                + " command desc, person desc limit :limit")
                .param("rule", rule).param("limit", limit);
        if (after != null) {
            List<String> last = after.values();
            asked = asked.param("day", day(last.getFirst())).param("code", last.get(1))
                    .param("command", last.get(2)).param("person", last.get(3));
        }
        return asked.query((row, at) -> new RefusedView(row.getObject(1, LocalDate.class),
                row.getString(2), row.getString(3), row.getString(4), row.getString(4),
                row.getLong(5), row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7))).list();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException forged) {
            throw new Unacceptable("from", "This is not a place in the list.",
                    "the address behind “next”, or no from to begin at the start");
        }
    }

    /** The place after a line. */
    static String after(RefusedView one) {
        return Keyset.after(one.on(), one.code(), one.command(), one.person()).text();
    }
}
