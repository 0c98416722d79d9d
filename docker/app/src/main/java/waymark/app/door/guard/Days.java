package waymark.app.door.guard;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * Reads days that a programme can mean. Years beyond that are slips of the keyboard, and at the
 * ends of what a calendar can hold no sum of days comes out right.
 */
final class Days extends StdDeserializer<LocalDate> {

    private static final long serialVersionUID = 1;

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    Days() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        String written = parser.getString().strip();
        return written.isEmpty() ? null : within(day(written, context));
    }

    private static LocalDate day(String written, DeserializationContext context) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException no) {
            throw context.weirdStringException(written, LocalDate.class, "no day");
        }
    }

    private static LocalDate within(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new Unacceptable("", "This day is out of range.",
                    "a day from " + FIRST + " to " + LAST);
        }
        return day;
    }
}
