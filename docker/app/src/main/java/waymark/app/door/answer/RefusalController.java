package waymark.app.door.answer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.app.door.SignedIn;

/** Shows how often each rule said no. */
@RestController
@Tag(name = "audit")
class RefusalController {

    private final RefusalCount count;

    RefusalController(RefusalCount count) {
        this.count = count;
    }

    @SignedIn
    @GetMapping(path = "/api/refusals", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listRefusals", summary = "How often each rule said no")
    List<RefusalCount.ByRule> refusals() {
        return count.all();
    }
}
