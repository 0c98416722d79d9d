package waymark.query.audit.whole;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.audit.whole.WholeQuery.EventProof;
import waymark.api.audit.whole.WholeQuery.ExportRecord;
import waymark.api.audit.whole.WholeQuery.FindWhole;
import waymark.api.audit.whole.WholeQuery.HeadList;
import waymark.api.audit.whole.WholeQuery.HeadProof;
import waymark.api.audit.whole.WholeQuery.HeadView;
import waymark.api.audit.whole.WholeQuery.ListHeads;
import waymark.api.audit.whole.WholeQuery.ProveEvent;
import waymark.api.audit.whole.WholeQuery.ProveHeads;
import waymark.api.audit.whole.WholeQuery.WholeView;
import waymark.api.kernel.Require;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;
import waymark.query.page.Keyset;

/** Whether the record is what it was, and the record to take away, over REST. */
@RestController
@RequestMapping("/api/record")
@Tag(name = "audit")
class WholeResource {

    private static final String ZIP = "application/zip";

    private final Queries queries;
    private final RecordExport export;

    WholeResource(Queries queries, RecordExport export) {
        this.queries = queries;
        this.export = export;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(FindWhole.class)
    @Operation(operationId = "findWhole", summary = "Tell whether the record is what it was")
    ResponseEntity<WholeView> find(Viewer viewer) {
        return Answers.of(queries.ask(new FindWhole(), viewer), viewer);
    }

    @GetMapping(path = "/heads", produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(ListHeads.class)
    @Operation(operationId = "listHeads", summary = "List the signed heads of the record")
    ResponseEntity<HeadList> heads(@RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        long after = from == null ? 0 : Keyset.number(from);
        return Answers.of(queries.ask(new ListHeads(after, limit), viewer), viewer);
    }

    @GetMapping(path = "/proofs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(ProveEvent.class)
    @Operation(operationId = "proveEvent", summary = "Prove that an event stands in the record")
    ResponseEntity<EventProof> prove(@PathVariable long id,
            @RequestParam(required = false) @Nullable Long size, Viewer viewer) {
        return Answers.of(queries.ask(new ProveEvent(id, size), viewer), viewer);
    }

    @GetMapping(path = "/consistency-proofs", produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(ProveHeads.class)
    @Operation(operationId = "proveHeads", summary = "Prove that the record only grew")
    ResponseEntity<HeadProof> grew(@RequestParam long first,
            @RequestParam(required = false) @Nullable Long second, Viewer viewer) {
        return Answers.of(queries.ask(new ProveHeads(first, second), viewer), viewer);
    }

    @GetMapping(path = "/export", produces = ZIP)
    @Asks(ExportRecord.class)
    @Operation(operationId = "exportRecord",
            summary = "Take the record away, with the program that verifies it offline")
    void export(Viewer viewer, HttpServletResponse response) throws IOException {
        HeadView head = queries.ask(new ExportRecord(), viewer);
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("waymark-record-" + head.size() + ".zip").build().toString());
        export.write(head.size(), viewer.asOf(), response.getOutputStream());
    }
}
