package waymark.log.codec;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.api.kernel.Event;
import waymark.log.Meta;
import waymark.log.codec.gaps.Gapped;
import waymark.log.codec.json.EventJson;
import waymark.log.codec.names.EventKind;
import waymark.log.codec.names.EventNames;
import waymark.log.codec.seal.PersonalText;
import waymark.log.codec.seal.PersonalText.Opening;
import waymark.log.codec.seal.PersonalText.Place;
import waymark.log.codec.seal.PersonalText.Sealing;

/**
 * Events as JSON without any class names. Events that hold no personal text are written and read
 * straight; where there is some it is left out first and filled in sealed, and opened in a tree.
 */
public final class JacksonEventCodec implements EventCodec {

    private final EventNames names;
    private final PersonalText personal;
    private final JsonMapper json = EventJson.mapper();

    public JacksonEventCodec(EventNames names, PersonalText personal) {
        this.names = names;
        this.personal = personal;
    }

    @Override
    public Encoded encode(Event event) {
        return encodeAll(List.of(event)).getFirst();
    }

    @Override
    public List<Encoded> encodeAll(List<? extends Event> events) {
        Set<String> subjects = new HashSet<>();
        List<Function<Sealing, Encoded>> writings = events.stream()
                .map(event -> writing(event, names.of(event), subjects))
                .toList();
        Sealing sealing = personal.sealing(subjects);
        return writings.stream().map(writing -> writing.apply(sealing)).toList();
    }

    /** The first half of encoding, which finds out whose key the second half needs. */
    private Function<Sealing, Encoded> writing(Event event, EventKind kind, Set<String> subjects) {
        if (!kind.shape().personal()) {
            byte[] bytes = json.writeValueAsBytes(event);
            return _ -> new Encoded(kind.name(), kind.revision(), bytes);
        }
        String stream = event.stream();
        String subject = event.dataSubject();
        Gapped gapped = Gapped.of(event, kind.shape(), json,
                EventTree.last(stream, subject));
        if (gapped.holdsText()) {
            subjects.add(subject);
        }
        return sealing -> new Encoded(kind.name(), kind.revision(),
                gapped.filled((path, text) -> sealing.seal(
                        new Place(kind.name(), stream, subject, path), text)));
    }

    @Override
    public Event decode(String name, int revision, String stream, byte[] payload) {
        return decodeAll(List.of(new Stored(name, revision, stream, payload))).getFirst();
    }

    @Override
    public List<Event> decodeAll(List<Stored> stored) {
        Set<String> subjects = new HashSet<>();
        List<Function<Opening, Event>> readings = stored.stream()
                .map(one -> reading(one, kindOf(one), subjects))
                .toList();
        Opening opening = personal.opening(subjects);
        return readings.stream().map(reading -> reading.apply(opening)).toList();
    }

    /** The first half of decoding, which finds out whose key the second half needs. */
    private Function<Opening, Event> reading(Stored one, EventKind kind, Set<String> subjects) {
        boolean ofToday = one.revision() == kind.revision();
        if (ofToday && !kind.shape().personal()) {
            Event event = Reading.plain(one, () -> json.readValue(one.payload(), kind.type()));
            return _ -> event;
        }
        EventTree tree = Reading.personal(one, () -> EventTree.stored(
                (ObjectNode) json.readTree(one.payload()), one.name(), one.stream()));
        subjects.add(tree.subject());
        return opening -> Reading.personal(one, () -> json.treeToValue(ofToday
                ? tree.opened(kind.shape(), opening)
                : names.lift(kind, one.revision(), tree.openedAnywhere(personal, opening)),
                kind.type()));
    }

    private EventKind kindOf(Stored one) {
        EventKind kind = names.named(one.name()).orElse(null);
        if (kind == null || one.revision() > kind.revision() || one.revision() < 1) {
            throw new Undecodable("There is no event " + one.name() + " revision "
                    + one.revision() + " here: a newer version of Waymark may know it.", null);
        }
        return kind;
    }

    @Override
    public byte[] encodeMeta(Meta meta) {
        return json.writeValueAsBytes(meta);
    }

    @Override
    public Meta decodeMeta(byte[] stored) {
        return Reading.meta(() -> json.readValue(stored, Meta.class));
    }
}
