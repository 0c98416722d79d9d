package waymark.api.govern.lapse;

import java.util.UUID;
import waymark.api.kernel.StreamId;

/** The id of one day that passed and was told. */
public record LapseId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "lapse";

    public LapseId {
        value = StreamId.checked(SUBJECT, value);
    }

    /**
     * Where it is told that a day passed; the same again whenever it is asked.
     *
     * @param event the id of the event that named the day
     * @param number which of the days that it names
     */
    public static LapseId of(UUID event, int number) {
        return new LapseId(SUBJECT + "/" + new UUID(event.getMostSignificantBits(),
                event.getLeastSignificantBits() ^ number));
    }
}
