package waymark.api.deliver.project.pilot;

import java.time.LocalDate;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * What is tried.
 *
 * @param hypothesis what is believed to happen
 * @param segment with whom it is tried
 * @param measure what tells whether it happened
 * @param from the first day
 * @param to the day by which it is decided what comes of it
 */
public record Trial(@NotPersonal String hypothesis, @NotPersonal String segment,
        @NotPersonal String measure, LocalDate from, LocalDate to) {

    public Trial {
        hypothesis = Require.text("hypothesis", hypothesis, 500);
        segment = Require.text("segment", segment, 200);
        measure = Require.text("measure", measure, 200);
        Require.present("from", from);
        if (!Require.present("to", to).isAfter(from)) {
            throw new Unacceptable("to", "The pilot would end before it began.",
                    "a day after its first");
        }
    }
}
