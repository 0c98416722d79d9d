package waymark.log.codec;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import waymark.log.codec.gaps.Gapped;
import waymark.log.codec.names.Shape;
import waymark.log.codec.seal.PersonalText;
import waymark.log.codec.seal.PersonalText.Opening;
import waymark.log.codec.seal.PersonalText.Place;

/**
 * The JSON of one event that holds personal text, and what that text is bound to.
 *
 * @param json the event, changed in place
 * @param event its stored name
 * @param stream the stream it belongs to
 * @param subject whose key protects it
 */
record EventTree(ObjectNode json, String event, String stream, String subject) {

    /** Where the subject stands when it is not the stream itself; no component is called so. */
    private static final String SUBJECT = "$subject";

    /** A tree as it was stored. */
    static EventTree stored(ObjectNode json, String event, String stream) {
        JsonNode subject = json.remove(SUBJECT);
        return new EventTree(json, event, stream, subject == null ? stream : subject.asString());
    }

    /** What the JSON of an event ends with: its subject, unless that is the stream itself. */
    static Gapped.Last last(String stream, String subject) {
        return new Gapped.Last(SUBJECT, subject.equals(stream) ? "" : subject);
    }

    ObjectNode opened(Shape shape, Opening opening) {
        shape.rewrite(json, "", (path, sealed) -> opening.open(at(path), sealed));
        return json;
    }

    /**
     * An older form, whose record is gone. What looks sealed but does not open here may be plain
     * text that somebody typed to look so: it stays as it is, for it tells nothing.
     */
    ObjectNode openedAnywhere(PersonalText personal, Opening opening) {
        new Shape.Unknown().rewrite(json, "",
                (path, text) -> personal.isSealed(text) ? openedOr(text, path, opening) : text);
        return json;
    }

    private String openedOr(String text, String path, Opening opening) {
        try {
            return opening.open(at(path), text);
        } catch (Undecodable notSealedHere) {
            return text;
        }
    }

    private Place at(String path) {
        return new Place(event, stream, subject, path);
    }
}
