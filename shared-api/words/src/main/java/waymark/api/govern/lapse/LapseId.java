package waymark.api.govern.lapse;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.StreamId;

/** The id of one day that passed and was told. */
public record LapseId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "lapse";

    public LapseId {
        value = StreamId.checked(SUBJECT, value);
    }

    /**
     * Where it is told that a milestone was not there on its day, which many events may name: each
     * report that says it again, and each approved change.
     */
    public static LapseId of(ProjectId project, String milestone, LocalDate due) {
        return new LapseId(SUBJECT + "/" + UUID.nameUUIDFromBytes(
                String.join("\n", project.value(), milestone, due.toString())
                        .getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Where it is told that a day passed that one event alone names; the same again whenever it is
     * asked.
     *
     * @param event the id of the event that named the day
     * @param number which of the days that it names
     */
    public static LapseId of(UUID event, int number) {
        return new LapseId(SUBJECT + "/" + new UUID(event.getMostSignificantBits(),
                event.getLeastSignificantBits() ^ number));
    }
}
