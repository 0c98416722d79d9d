package waymark.api.understand.alike;

import java.util.List;

/** What says nearly the same as some words, the likest first. */
public record AlikeList(List<Alike> alike) {

    /**
     * One that is alike.
     *
     * @param likeness how much alike, in percent: the share of three-letter parts in common
     */
    public record Alike(String id, String reference, String title, int likeness) {}
}
