package waymark.query.deliver.project.cost;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.log.Recorded;
import waymark.query.kernel.following.Projector;

/** Keeps the costs of projects up to date with what happened. */
@Component
class CostProjector implements Projector {

    private final CostLines lines;

    CostProjector(CostLines lines) {
        this.lines = lines;
    }

    @Override
    public String name() {
        return "project-cost";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<String> tables() {
        return List.of("project_cost");
    }

    @Override
    public boolean concerns(Recorded recorded) {
        return recorded.event() instanceof CostRecorded;
    }

    @Override
    public void apply(List<Recorded> batch) {
        lines.write(batch);
    }

    @Override
    public void clear() {
        lines.clear();
    }
}
