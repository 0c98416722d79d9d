package waymark.query.understand.journey.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.understand.journey.view.JourneyView;
import waymark.query.kernel.Viewer;
import waymark.query.page.Table;
import waymark.query.page.export.Export;
import waymark.query.page.pdf.Pdf;
import waymark.query.page.pdf.Sheet;
import waymark.query.understand.journey.table.FileTable;

/** Hands one version over as a file: to be printed, or to be brought in elsewhere. */
@Component
class JourneyFiles {

    private final JsonMapper json;
    private final Pdf pdf;
    private final JourneyFacts facts;
    private final JourneyDrawings drawings;

    JourneyFiles(JsonMapper json, Pdf pdf, JourneyFacts facts, JourneyDrawings drawings) {
        this.json = json;
        this.pdf = pdf;
        this.facts = facts;
        this.drawings = drawings;
    }

    /** The file in this format: {@code pdf}, {@code json}, {@code csv} or {@code csv-bom}. */
    ResponseEntity<byte[]> answer(JourneyView journey, String format, Viewer viewer) {
        return switch (format) {
            case "pdf" -> printed(journey, viewer);
            case "json" -> json(journey);
            default -> Export.answer(table(journey, viewer), format);
        };
    }

    private ResponseEntity<byte[]> printed(JourneyView journey, Viewer viewer) {
        String title = journey.head().frame().title();
        return pdf.answer(new Sheet(journey.head().reference(),
                journey.head().reference() + " " + title, "understand/journey-sheet",
                Map.of("journey", journey.head(), "map", drawings.page(journey, viewer))));
    }

    private Table table(JourneyView journey, Viewer viewer) {
        var asIs = journey.head().frame().asIs();
        return FileTable.of(journey, asIs == null
                ? null
                : facts.journey(asIs.value(), viewer).head().reference(),
                facts.departments(viewer));
    }

    /** As the door takes it, which leaves out what another programme does not know by its id. */
    private ResponseEntity<byte[]> json(JourneyView journey) {
        var body = new LinkedHashMap<String, Object>();
        var asIs = journey.head().frame().asIs();
        body.put("title", journey.head().frame().title());
        body.put("kind", journey.head().frame().kind());
        var persona = journey.head().frame().persona();
        var within = journey.head().frame().within();
        body.put("persona", persona == null ? null : persona.value());
        body.put("asIs", asIs == null ? null : asIs.value());
        body.put("parent", within == null ? null : within.journey().value());
        body.put("touchpoint", within == null ? null : within.touchpoint());
        body.put("map", journey.map());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(journey.head().reference() + ".json").build().toString())
                .body(json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }
}
