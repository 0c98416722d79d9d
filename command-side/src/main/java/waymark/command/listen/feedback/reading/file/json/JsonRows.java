package waymark.command.listen.feedback.reading.file.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.file.Table;
import waymark.command.listen.feedback.reading.file.text.Counted;

/** The objects of a file under way, each as a row beneath a header of all their names. */
final class JsonRows implements Table {

    private static final int SHOWN = 1_000;

    /**
     * One line, or one element of the array.
     *
     * @param number of the line, or the place in the array, from 1
     * @param object what stands there; null when it is no object
     * @param text the same as text, for whoever has to mend it
     */
    record One(long number, @Nullable JsonNode object, String text) {}

    private final List<String> columns;
    private final Counted bytes;
    private final BufferedReader reader;

    JsonRows(List<String> columns, Counted bytes, BufferedReader reader) {
        this.columns = columns;
        this.bytes = bytes;
        this.reader = reader;
    }

    @Override
    public Iterator<Line> lines() {
        Iterator<One> objects = one();
        Stream<Line> rows = StreamSupport.stream(
                ((Iterable<One>) () -> objects).spliterator(), false).map(this::line);
        return Stream.concat(Stream.of(new Line(1, columns)), rows).iterator();
    }

    Iterator<One> objects() {
        return one();
    }

    private Line line(One one) {
        JsonNode object = one.object();
        if (object == null) {
            return new Line(one.number(), List.of(one.text()),
                    "This is not one JSON object. Accepted: an object such as {\"score\": 9}.");
        }
        Map<String, String> cells = Flat.of(object);
        return new Line(one.number(),
                columns.stream().map(name -> cells.getOrDefault(name, "")).toList());
    }

    private Iterator<One> one() {
        try {
            int first;
            do {
                reader.mark(1);
                first = reader.read();
            } while (first >= 0 && Character.isWhitespace(first));
            reader.reset();
            return first == '[' ? elements() : byLine();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private Iterator<One> byLine() {
        Chunks chunks = new Chunks(reader);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return chunks.hasNext();
            }

            @Override
            public One next() {
                Chunks.Chunk chunk = chunks.next();
                return new One(chunk.number(), chunk.cut() ? null : parsed(chunk.text()),
                        shortened(chunk.text()));
            }
        };
    }

    private static @Nullable JsonNode parsed(String text) {
        try {
            JsonNode read = JsonLinesFile.JSON.readTree(text);
            return read.isObject() ? read : null;
        } catch (JacksonException broken) {
            return null;
        }
    }

    private Iterator<One> elements() {
        return new Elements(JsonLinesFile.JSON.readerFor(JsonNode.class).readValues(reader));
    }

    /** What is broken ends an array: nothing behind it can be told apart. */
    private static final class Elements implements Iterator<One> {

        private final MappingIterator<JsonNode> nodes;
        private long number;
        private boolean broken;
        private boolean told;

        Elements(MappingIterator<JsonNode> nodes) {
            this.nodes = nodes;
        }

        @Override
        public boolean hasNext() {
            try {
                return broken ? !told : nodes.hasNext();
            } catch (JacksonException noMore) {
                broken = true;
                return true;
            }
        }

        @Override
        public One next() {
            number++;
            try {
                if (!broken) {
                    JsonNode node = nodes.next();
                    return new One(number, node.isObject() ? node : null,
                            shortened(node.toString()));
                }
            } catch (JacksonException noMore) {
                broken = true;
            }
            told = true;
            return new One(number, null, "");
        }
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) : text;
    }

    @Override
    public long taken() {
        return bytes.taken();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
