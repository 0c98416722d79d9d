package waymark.query.measure.benefit.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.benefit.reading.GroupsQuery.AskGroups;
import waymark.api.measure.benefit.reading.GroupsQuery.GroupsView;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** What a metric says of a benefit, over REST. Its groups can be sent as a measurement as is. */
@RestController
@RequestMapping(path = "/api/benefits", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "measure")
class GroupsResource {

    private final Queries queries;
    private final Named named;

    GroupsResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{id}/groups")
    @Asks(AskGroups.class)
    @Operation(operationId = "askGroups",
            summary = "Read the groups that a measurement compares from a metric")
    ResponseEntity<GroupsView> groups(@PathVariable String id,
            @RequestParam(required = false) @Nullable String metric,
            @RequestParam String period, @RequestParam String against,
            @RequestParam(required = false) @Nullable String slice,
            @RequestParam(required = false) @Nullable String control, Viewer viewer) {
        GroupsAsked asked = new GroupsAsked(metric, against, period, slice, control);
        return Answers.of(queries.ask(asked.of(named.stream(BenefitId.SUBJECT, id), named),
                viewer), viewer);
    }
}
