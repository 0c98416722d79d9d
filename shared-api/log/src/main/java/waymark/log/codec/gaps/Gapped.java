package waymark.log.codec.gaps;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.BinaryOperator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.kernel.Event;
import waymark.log.codec.names.Shape;

/**
 * The JSON of an event with empty text wherever it holds personal text.
 *
 * @param json in UTF-8
 * @param gaps what was left out, in the order it stands in
 */
@SuppressWarnings("ArrayRecordComponent")
public record Gapped(byte[] json, List<Gap> gaps) {

    private static final JsonStringEncoder ESCAPE = JsonStringEncoder.getInstance();

    /**
     * A text that was left out.
     *
     * @param at how many bytes stand before it
     * @param path the field, for example {@code answers[0].words}
     * @param text what belongs there
     */
    record Gap(int at, String path, String text) {}

    /**
     * Writes an event.
     *
     * @param shape where it holds personal text
     * @param last a property to end with, and its value; none where the value is empty
     */
    public static Gapped of(Event event, Shape shape, JsonMapper mapper, Last last) {
        var bytes = new ByteArrayOutputStream(512);
        JsonGenerator plain = mapper.createGenerator(bytes);
        try (var leaving = new LeavingGaps(plain, bytes, shape, last)) {
            mapper.writeValue(leaving, event);
            leaving.flush();
            return new Gapped(bytes.toByteArray(), List.copyOf(leaving.gaps()));
        }
    }

    /** A property that ends the event although it is none of its components. */
    public record Last(String name, String value) {}

    /** Whether any text was left out. */
    public boolean holdsText() {
        return !gaps.isEmpty();
    }

    /**
     * The whole JSON.
     *
     * @param change from path and text to what shall stand there
     */
    public byte[] filled(BinaryOperator<String> change) {
        var all = new ByteArrayOutputStream(json.length + gaps.size() * 128);
        int from = 0;
        for (Gap gap : gaps) {
            all.write(json, from, gap.at() - from);
            all.writeBytes(ESCAPE.quoteAsUTF8(change.apply(gap.path(), gap.text())));
            from = gap.at();
        }
        all.write(json, from, json.length - from);
        return all.toByteArray();
    }
}
