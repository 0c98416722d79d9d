package waymark.command.measure.metric.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.observation.Cases;
import waymark.api.measure.metric.observation.Lifetime;
import waymark.api.measure.metric.observation.Observed;
import waymark.api.measure.metric.observation.Reading;
import waymark.api.measure.metric.observation.Span;
import waymark.api.measure.metric.observation.Spread;
import waymark.command.listen.feedback.reading.file.Line;

/**
 * One row of a file of observations.
 *
 * @param line of the file, from 1
 */
record ObservationRow(long line, Span span, Reading reading) {

    /** Which columns hold the figures. */
    static final String FIGURES = "part and whole; or mean, deviation and n; or one column for each"
            + " step of the scale, named by it; or margin, stayed, customers, discount and"
            + " acquisition";

    private static final Set<String> MEANT = Set.of("from", "to", "slice", "invited",
            "taken from", "part", "whole", "mean", "deviation", "n", "margin", "stayed",
            "customers", "discount", "acquisition");

    static boolean means(String heading) {
        return MEANT.contains(heading) || heading.matches("\\d|10");
    }

    static ObservationRow of(List<String> heading, Line line) {
        Fields fields = new Fields(heading, line);
        Span span = new Span(fields.day("from"), fields.day("to"),
                Slice.of(fields.text("slice")));
        return new ObservationRow(line.number(), span, new Reading(
                observed(fields), fields.text("invited") == null ? null : fields.whole("invited"),
                fields.text("taken from")));
    }

    private static Observed observed(Fields fields) {
        if (fields.has("whole")) {
            return new Observed(null,
                    new Cases(fields.whole("part"), fields.whole("whole")), null, null);
        }
        if (fields.has("mean")) {
            return new Observed(null, null, new Spread(fields.number("mean"),
                    fields.number("deviation"), fields.whole("n")), null);
        }
        if (fields.has("margin")) {
            return new Observed(null, null, null, new Lifetime(fields.number("margin"),
                    fields.whole("stayed"), fields.whole("customers"),
                    fields.number("discount"), fields.number("acquisition")));
        }
        List<Long> counts = new ArrayList<>();
        for (int step = 0; step <= 10; step++) {
            if (fields.has(Integer.toString(step))) {
                counts.add(fields.whole(Integer.toString(step)));
            }
        }
        if (counts.isEmpty()) {
            throw new Unacceptable("observed", "No column holds the figures.", FIGURES);
        }
        return Observed.answers(counts);
    }

    /** The fields of a line by their headings. */
    private record Fields(List<String> heading, Line line) {

        boolean has(String name) {
            return heading.contains(name);
        }

        @Nullable
        String text(String name) {
            int at = heading.indexOf(name);
            String text = at < 0 ? "" : line.cell(at);
            return text.isEmpty() ? null : text;
        }

        LocalDate day(String name) {
            try {
                return LocalDate.parse(text(name) == null ? "" : text(name));
            } catch (DateTimeParseException unreadable) {
                throw new Unacceptable(name, "This is no day.", "a day such as 2026-06-30");
            }
        }

        BigDecimal number(String name) {
            String text = text(name);
            if (text != null && text.matches("-?\\d{1,12}(\\.\\d{1,10})?")) {
                return new BigDecimal(text);
            }
            throw new Unacceptable(name, "This is no number.",
                    "a number such as 1234.5, without spaces or commas");
        }

        long whole(String name) {
            String text = text(name);
            if (text != null && text.matches("\\d{1,10}")) {
                return Long.parseLong(text);
            }
            throw new Unacceptable(name, "This is no whole number.",
                    "0 or more, without spaces or commas");
        }
    }
}
