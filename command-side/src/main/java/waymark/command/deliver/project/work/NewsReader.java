package waymark.command.deliver.project.work;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.deliver.project.ProjectCommand;
import waymark.api.deliver.project.ProjectCommand.RecordCost;
import waymark.api.deliver.project.ProjectCommand.ReportWeekly;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.kernel.json.StrictJson;

/** Reads what another tool sends, as events of Standard Webhooks with a type and data. */
@Component
class NewsReader {

    private static final String ACCEPTED = "JSON such as {\"type\": \"milestone.moved\", \"data\":"
            + " {\"name\": \"Pilot\", \"forecast\": \"2027-01-20\"}}, or cost.recorded with a cost";

    private final JsonMapper json;

    NewsReader(StrictJson strict) {
        this.json = strict.mapper();
    }

    ProjectCommand command(ProjectId project, String body) {
        try {
            JsonNode read = json.readTree(body);
            JsonNode data = read.path("data");
            if (!data.isObject()) {
                throw new Unacceptable("data", "This says nothing.", ACCEPTED);
            }
            return switch (read.path("type").asString("")) {
                case "milestone.moved" -> new ReportWeekly(project, null, Lights.NONE, null, null,
                        List.of(json.treeToValue(data, MilestoneNews.class)), List.of(),
                        List.of());
                case "cost.recorded" -> new RecordCost(project,
                        json.treeToValue(data, Cost.class));
                default -> throw new Unacceptable("type", "This is no news that is known here.",
                        ACCEPTED);
            };
        } catch (JacksonException wrong) {
            if (wrong.getCause() instanceof Unacceptable unacceptable) {
                throw unacceptable;
            }
            throw new Unacceptable("data", "This cannot be read.", ACCEPTED);
        }
    }
}
