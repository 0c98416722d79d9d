package waymark.log.jdbc.h2.turn;

import java.util.regex.Pattern;

/** Which statements may change something. In doubt one does, and waits for its turn in vain. */
final class Writing {

    private static final Pattern ASKS = Pattern.compile(
            "\\s*(?:select|with|values|table|explain|show|set)\\b", Pattern.CASE_INSENSITIVE);

    /** Rows that are locked, numbers that are drawn, and changes within questions. */
    private static final Pattern CHANGES = Pattern
            .compile("\\b(?:for\\s+update|nextval|next\\s+value"
                    + "|final\\s+table|insert|update|delete|merge)\\b", Pattern.CASE_INSENSITIVE);

    static boolean is(String sql) {
        return !ASKS.matcher(sql).lookingAt() || CHANGES.matcher(sql).find();
    }

    private Writing() {}
}
