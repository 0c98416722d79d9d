package waymark.query.choose.council.meeting;

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
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.choose.council.meeting.MeetingQuery.ActionList;
import waymark.api.choose.council.meeting.MeetingQuery.FindMeeting;
import waymark.api.choose.council.meeting.MeetingQuery.ListActions;
import waymark.api.choose.council.meeting.MeetingQuery.ListMeetings;
import waymark.api.choose.council.meeting.MeetingQuery.MeetingList;
import waymark.api.choose.council.meeting.MeetingQuery.MeetingView;
import waymark.api.choose.council.meeting.MeetingQuery.Stage;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Meetings over REST, to be read. */
@RestController
@RequestMapping(path = "/api/meetings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "choose")
class MeetingResource {

    private final Queries queries;
    private final Named named;

    MeetingResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/{id}")
    @Asks(FindMeeting.class)
    @Operation(operationId = "findMeeting", summary = "Read one meeting with what it decided")
    ResponseEntity<MeetingView> find(@PathVariable String id, Viewer viewer) {
        MeetingView view = queries.ask(new FindMeeting(named.stream(MeetingId.SUBJECT, id)),
                viewer);
        return Answers.item(view, view.version(), viewer);
    }

    @GetMapping
    @Asks(ListMeetings.class)
    @Operation(operationId = "listMeetings", summary = "List meetings, newest first")
    ResponseEntity<MeetingList> list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        return Answers.of(queries.ask(new ListMeetings(stage, before, limit), viewer), viewer);
    }

    @GetMapping("/actions")
    @Asks(ListActions.class)
    @Operation(operationId = "listActions", summary = "List what is to be done, soonest due first")
    ResponseEntity<ActionList> actions(
            @RequestParam(required = false) @Nullable String owner, Viewer viewer) {
        String of = owner == null ? null : named.stream(PersonId.SUBJECT, owner);
        return Answers.of(queries.ask(new ListActions(of), viewer), viewer);
    }
}
