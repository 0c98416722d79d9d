package waymark.query.audit.history.said;

import org.springframework.stereotype.Component;
import waymark.log.EventLog;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;

/** Makes a {@link Teller} for each reading, which looks each name up once. */
@Component
public class Tellers {

    private final Say say;
    private final EventLog log;
    private final People people;

    Tellers(Say say, EventLog log, People people) {
        this.say = say;
        this.log = log;
        this.people = people;
    }

    /** One that knows no names yet. */
    public Teller teller() {
        return new Teller(say, Labels.of(log, people));
    }
}
