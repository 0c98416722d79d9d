package waymark.log.codec.gaps;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.util.JsonGeneratorDelegate;
import waymark.log.codec.names.Shape;

/** Writes JSON and keeps to itself each text that is personal by its shape. */
final class LeavingGaps extends JsonGeneratorDelegate {

    private final ByteArrayOutputStream written;
    private final Gapped.Last last;
    private final List<Gapped.Gap> gaps = new ArrayList<>();
    private final Deque<Shape> around = new ArrayDeque<>();
    private Shape next;

    LeavingGaps(JsonGenerator plain, ByteArrayOutputStream written, Shape event,
            Gapped.Last last) {
        super(plain, false);
        this.written = written;
        this.next = event;
        this.last = last;
    }

    List<Gapped.Gap> gaps() {
        return gaps;
    }

    @Override
    public JsonGenerator writeStartObject() {
        around.push(next);
        return super.writeStartObject();
    }

    @Override
    public JsonGenerator writeStartObject(Object value) {
        around.push(next);
        return super.writeStartObject(value);
    }

    @Override
    public JsonGenerator writeStartObject(Object value, int size) {
        around.push(next);
        return super.writeStartObject(value, size);
    }

    @Override
    public JsonGenerator writeEndObject() {
        next = around.pop();
        if (around.isEmpty() && !last.value().isEmpty()) {
            super.writeName(last.name());
            super.writeString(last.value());
        }
        return super.writeEndObject();
    }

    @Override
    public JsonGenerator writeStartArray() {
        beginArray();
        return super.writeStartArray();
    }

    @Override
    public JsonGenerator writeStartArray(Object value) {
        beginArray();
        return super.writeStartArray(value);
    }

    @Override
    public JsonGenerator writeStartArray(Object value, int size) {
        beginArray();
        return super.writeStartArray(value, size);
    }

    private void beginArray() {
        around.push(next);
        next = next.entry();
    }

    @Override
    public JsonGenerator writeEndArray() {
        next = around.pop();
        return super.writeEndArray();
    }

    @Override
    public JsonGenerator writeName(String name) {
        next = around.element().part(name);
        return super.writeName(name);
    }

    @Override
    public JsonGenerator writeName(SerializableString name) {
        next = around.element().part(name.getValue());
        return super.writeName(name);
    }

    @Override
    public JsonGenerator writeString(String text) {
        if (text == null || !next.isText()) {
            return super.writeString(text);
        }
        super.writeString("");
        int end = written.size() + streamWriteOutputBuffered();
        gaps.add(new Gapped.Gap(end - 1, path(streamWriteContext()), text));
        return this;
    }

    private static String path(TokenStreamContext at) {
        TokenStreamContext parent = at.getParent();
        String before = parent == null || parent.inRoot() ? "" : path(parent);
        if (at.inArray()) {
            return before + "[" + at.getCurrentIndex() + "]";
        }
        return before.isEmpty() ? at.currentName() : before + "." + at.currentName();
    }
}
