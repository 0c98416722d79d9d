package waymark.query.audit.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.log.Recorded;
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
        List<Recorded> events = histories.of(stream, asOf);
        Map<String, String> names = people.namesOf(events.stream()
                .flatMap(recorded -> ActedBy.of(recorded).stream()).collect(Collectors.toSet()));
        return events.reversed().stream().map(recorded -> new Happened(recorded.recordedAt(),
                ActedBy.said(recorded, names),
                Histories.words(recorded), recorded.meta().reason(),
                "/audit/events/" + recorded.position(), false)).toList();
    }
}
