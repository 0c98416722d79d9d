package waymark.log.jdbc.given;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.log.Meta;
import waymark.log.codec.Encoded;
import waymark.log.codec.EventCodec;

/** A codec without ciphers or upcasting, so that tests of the log stand by themselves. */
public final class TestCodec implements EventCodec {

    private static final Map<String, Class<? extends Event>> TYPES = Map.of(
            "test.opened", Happened.Opened.class,
            "test.begun", Happened.Begun.class,
            "test.noted", Happened.Noted.class);

    private final JsonMapper mapper = new JsonMapper();

    @Override
    public Encoded encode(Event event) {
        Named named = event.getClass().getAnnotation(Named.class);
        return new Encoded(named.value(), named.revision(), mapper.writeValueAsBytes(event));
    }

    @Override
    public Event decode(String name, int revision, String stream, byte[] payload) {
        return mapper.readValue(payload, TYPES.get(name));
    }

    @Override
    public byte[] encodeMeta(Meta meta) {
        return mapper.writeValueAsBytes(meta);
    }

    @Override
    public Meta decodeMeta(byte[] stored) {
        return mapper.readValue(stored, Meta.class);
    }
}
