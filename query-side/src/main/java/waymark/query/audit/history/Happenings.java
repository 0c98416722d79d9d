package waymark.query.audit.history;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.AsOf;
import waymark.query.page.kit.Happened;

/** The history of one thing as its page tells it, newest first. */
@Component
public class Happenings {

    private final Histories histories;
    private final People people;

    Happenings(Histories histories, People people) {
        this.histories = histories;
        this.people = people;
    }

    /** All that happened to it up to then. */
    public List<Happened> of(String stream, AsOf asOf) {
        return histories.of(stream, asOf).reversed().stream()
                .map(recorded -> new Happened(recorded.recordedAt(),
                        people.nameOf(recorded.meta().actor().person()), Histories.words(recorded),
                        recorded.meta().reason(), "/audit/events/" + recorded.position(), false))
                .toList();
    }
}
