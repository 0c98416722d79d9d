package waymark.query.understand.journey;

import waymark.api.understand.journey.map.Touchpoint;

/**
 * A touchpoint of a version.
 *
 * @param journey the id of the version
 * @param touchpoint it itself
 * @param removed whether it was taken away
 */
record TouchpointRow(String journey, Touchpoint touchpoint, boolean removed) {

    TouchpointRow now(Touchpoint changed) {
        return new TouchpointRow(journey, changed, removed);
    }
}
