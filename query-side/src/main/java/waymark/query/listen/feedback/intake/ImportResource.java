package waymark.query.listen.feedback.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
import waymark.api.kernel.Require;
import waymark.api.listen.feedback.FeedbackQuery.FindImport;
import waymark.api.listen.feedback.FeedbackQuery.ImportList;
import waymark.api.listen.feedback.FeedbackQuery.ImportView;
import waymark.api.listen.feedback.FeedbackQuery.ListImports;
import waymark.api.listen.feedback.FeedbackQuery.ListRejected;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Imports over REST, to be read; what was rejected as a file to be mended and sent again. */
@RestController
@RequestMapping("/api/feedback-imports")
@Tag(name = "listen")
class ImportResource {

    /** By this mark a spreadsheet program knows the letters for what they are. */
    private static final String MARK = "\uFEFF";

    private final Queries queries;
    private final Named named;
    private final Work work;

    ImportResource(Queries queries, Named named, Work work) {
        this.queries = queries;
        this.named = named;
        this.work = work;
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(FindImport.class)
    @Operation(operationId = "findFeedbackImport", summary = "Read how far an import has come")
    ResponseEntity<ImportAnswer> find(@PathVariable String id, Viewer viewer) {
        ImportView view = queries.ask(new FindImport(stream(id)), viewer);
        return Answers.item(ImportAnswer.of(view), view.version(), viewer);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Asks(ListImports.class)
    @Operation(operationId = "listFeedbackImports", summary = "List imports, newest first")
    ResponseEntity<ImportAnswer.Page> list(@RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        Require.between("limit", limit, 1, 500);
        String of = named.streamIfSaid(FeedbackSourceId.SUBJECT, source);
        ImportList found = queries.ask(new ListImports(of, before, limit), viewer);
        return Answers.of(ImportAnswer.Page.of(found), viewer);
    }

    @GetMapping("/{id}/rejected")
    @Asks(ListRejected.class)
    @Operation(operationId = "downloadRejected", summary = "Fetch the rejected rows to mend them")
    void rejected(@PathVariable String id, Viewer viewer, HttpServletResponse response)
            throws IOException {
        String stream = stream(id);
        var _ = queries.ask(new ListRejected(stream, 0, 1), viewer);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("rejected-" + id.replaceAll("[^A-Za-z0-9-]", "-") + ".csv")
                .build().toString());
        PrintWriter file = new PrintWriter(
                response.getOutputStream(), false, StandardCharsets.UTF_8);
        write(stream, file);
        file.flush();
    }

    private void write(String stream, PrintWriter file) {
        String header = work.header(stream);
        if (!header.isEmpty()) {
            file.print(MARK + header);
            work.eachWhole(stream, row -> file.print(row.row().replaceFirst("[\r\n]+$", "")
                    + "," + row.line() + "," + quoted(row.reasons()) + "\r\n"));
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private String stream(String id) {
        return named.stream(FeedbackImportId.SUBJECT, id);
    }
}
