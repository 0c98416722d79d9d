package waymark.query.govern.followers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.govern.followers.FollowersQuery.FollowersView;
import waymark.api.govern.followers.FollowersQuery.RebuildFollower;
import waymark.api.govern.followers.FollowersQuery.ShowFollowers;
import waymark.api.govern.followers.FollowersQuery.TryAgain;
import waymark.api.govern.followers.RebuildQuery.RebuildView;
import waymark.api.govern.followers.RebuildQuery.ShowRebuild;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** The followers over REST. */
@RestController
@RequestMapping(path = "/api/followers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "govern")
class FollowersResource {

    private final Queries queries;

    FollowersResource(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Asks(ShowFollowers.class)
    @Operation(operationId = "showFollowers",
            summary = "Read how far the followers are, what they stopped at and what is rebuilt")
    ResponseEntity<FollowersView> show(Viewer viewer) {
        return Answers.of(queries.ask(new ShowFollowers(), viewer), viewer);
    }

    @PostMapping("/retries")
    @Asks(TryAgain.class)
    @Operation(operationId = "tryFollowerAgain",
            summary = "Have a follower try again what it stopped at")
    ResponseEntity<FollowersView> again(@RequestBody TryAgain body, Viewer viewer) {
        return Answers.of(queries.ask(body, viewer), viewer);
    }

    @PostMapping("/rebuilds")
    @Asks(RebuildFollower.class)
    @Operation(operationId = "rebuildFollower",
            summary = "Have the rows of a follower made anew beside the live ones")
    ResponseEntity<FollowersView> rebuild(@RequestBody RebuildFollower body, Viewer viewer) {
        return Answers.of(queries.ask(body, viewer), viewer);
    }

    @GetMapping("/rebuilds/{id}")
    @Asks(ShowRebuild.class)
    @Operation(operationId = "showRebuild",
            summary = "Read how far a rebuild is and which rows it made otherwise")
    ResponseEntity<RebuildView> rebuild(@PathVariable long id,
            @RequestParam(defaultValue = "0") long from,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        return Answers.of(queries.ask(new ShowRebuild(id, from, limit), viewer), viewer);
    }
}
