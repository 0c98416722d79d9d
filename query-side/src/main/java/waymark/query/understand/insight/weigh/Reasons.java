package waymark.query.understand.insight.weigh;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in words what was weighed (INS-2). */
record Reasons(int supporting, long kinds, long people, int against, int left, boolean disputed) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu",
            Locale.UK);

    String sentence() {
        return "%d supporting from %d kinds of source and %d people, %d contradicting, "
                .formatted(supporting, kinds, people, against)
                + "%d older than 12 months or assumed".formatted(left);
    }

    List<String> each(@Nullable LocalDate fades, LocalDate asOf) {
        List<String> all = new ArrayList<>();
        all.add(supporting == 0
                ? "Nothing seen within twelve months supports it."
                : many(people, "person speaks", "people speak") + " for it, through "
                        + many(kinds, "kind of source", "kinds of source") + ".");
        if (against > 0) {
            all.add(many(against, "piece contradicts", "pieces contradict") + " it"
                    + (disputed ? ", a quarter or more: one grade less." : ", under a quarter."));
        }
        if (left > 0) {
            all.add(many(left, "piece is", "pieces are")
                    + " assumed or older than twelve months and count for nothing.");
        }
        if (fades != null) {
            all.add((fades.isAfter(asOf) ? "All support will have faded by " : "Faded since ")
                    + DAY.format(fades) + ".");
        }
        return all;
    }

    private static String many(long count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }
}
