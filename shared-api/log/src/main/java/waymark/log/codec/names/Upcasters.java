package waymark.log.codec.names;

import java.util.List;

/** What lifts the stored forms of earlier revisions: for each event one for each of them. */
final class Upcasters {

    static final List<Upcaster> ALL = List.of();

    private Upcasters() {}
}
