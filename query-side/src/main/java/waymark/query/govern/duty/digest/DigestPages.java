package waymark.query.govern.duty.digest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import waymark.api.govern.overview.OverviewQuery.ShowMine;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.query.govern.duty.Places;
import waymark.query.govern.duty.digest.Digest.Part;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** The digest of one person: a page that prints, and the same as text for a mail or a chat. */
@Controller
@Tag(name = "govern")
class DigestPages {

    private static final MediaType PLAIN = new MediaType(
            MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Queries queries;
    private final Say say;

    DigestPages(Queries queries, Say say) {
        this.queries = queries;
        this.say = say;
    }

    @GetMapping("/my/digest")
    @Asks(ShowMine.class)
    String digest(Viewer viewer, Model model) {
        Digest digest = of(viewer);
        model.addAttribute("day", digest.today());
        model.addAttribute("parts", digest.parts().entrySet().stream()
                .map(one -> table(one.getKey(), one.getValue())).toList());
        return "programme/digest";
    }

    @GetMapping(path = "/api/my/digest", produces = MediaType.TEXT_PLAIN_VALUE)
    @Asks(ShowMine.class)
    @Operation(operationId = "readDigest",
            summary = "What you owe and what waits on you, as text by when it is due")
    ResponseEntity<String> text(Viewer viewer) {
        return ResponseEntity.ok().contentType(PLAIN).body(of(viewer).text(say::date));
    }

    private Digest of(Viewer viewer) {
        return Digest.of(queries.ask(new ShowMine(), viewer), viewer.asOf().effective());
    }

    private Table table(Part part, List<Waits> all) {
        return new Table(part.words(),
                List.of(Column.text("reference", "Reference"), Column.text("title", "What"),
                        Column.text("why", "Waits for"), Column.text("on", "Due or planned")),
                all.stream().map(one -> Row.of(
                        Cell.link(one.reference(), Places.of(one.id(), one.reference())),
                        Cell.of(one.title()), Cell.of(one.why()),
                        Cell.said(one.on(), say.date(one.on())))).toList(),
                null);
    }
}
