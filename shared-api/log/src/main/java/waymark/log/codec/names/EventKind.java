package waymark.log.codec.names;

import waymark.api.kernel.Event;

/**
 * One kind of event as it is stored today.
 *
 * @param name its stored name, for example {@code insight.recorded}
 * @param revision the revision of that form, from 1
 * @param type the record that stands for it
 * @param shape where in it personal text stands
 */
public record EventKind(String name, int revision, Class<? extends Event> type, Shape shape) {

    /** The subject it belongs to: what stands before the dot of its name. */
    public String subject() {
        return name.substring(0, name.indexOf('.'));
    }
}
