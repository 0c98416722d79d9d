package waymark.command.deliver.project.work;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.work.WorkEvent;
import waymark.api.deliver.project.work.WorkId;
import waymark.api.deliver.project.work.WorkRefusal;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Actors;
import waymark.api.kernel.refusal.Refused;
import waymark.log.EventLog;
import waymark.log.Recorded;

/** Finds in whose name a webhook acts, with what that person may do now. */
@Component
class Behind {

    private final EventLog log;
    private final Actors actors;

    Behind(EventLog log, Actors actors) {
        this.log = log;
        this.actors = actors;
    }

    Actor actor(WorkId work) {
        Work now = Work.NONE;
        for (Recorded recorded : log.streams(List.of(work.value()))) {
            now = now.after((WorkEvent) recorded.event());
        }
        PersonId person = now.actsAs();
        if (person == null) {
            throw new Refused(WorkRefusal.NOT_SIGNED);
        }
        return actors.find(person.value())
                .orElseThrow(() -> new Refused(WorkRefusal.NOBODY_ACTS));
    }
}
