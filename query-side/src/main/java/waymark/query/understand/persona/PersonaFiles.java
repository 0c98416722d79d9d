package waymark.query.understand.persona;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.understand.persona.PersonaQuery.PersonaView;
import waymark.query.page.export.Export;
import waymark.query.page.pdf.Pdf;
import waymark.query.page.pdf.Sheet;

/** Hands one persona over as a file: to be printed, or to be brought in elsewhere. */
@Component
class PersonaFiles {

    private final JsonMapper json;
    private final Pdf pdf;

    PersonaFiles(JsonMapper json, Pdf pdf) {
        this.json = json;
        this.pdf = pdf;
    }

    /** The file in this format: {@code pdf}, {@code json}, {@code csv} or {@code csv-bom}. */
    ResponseEntity<byte[]> answer(PersonaView persona, String format, Map<String, Object> drawn) {
        return switch (format) {
            case "pdf" -> pdf.answer(new Sheet(persona.reference(),
                    persona.reference() + " " + persona.profile().name(),
                    "understand/persona-sheet", drawn));
            case "json" -> json(persona);
            default -> Export.answer(PersonaTables.parts(persona), format);
        };
    }

    /** As the door takes it, so that it can be sent to another programme. */
    private ResponseEntity<byte[]> json(PersonaView persona) {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", persona.profile().name());
        body.put("summary", persona.profile().summary());
        body.put("quote", persona.profile().quote());
        body.put("goals", persona.profile().goals());
        body.put("segment", persona.segment());
        body.put("empathy", persona.empathy());
        body.put("proposition", persona.proposition());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(persona.reference() + ".json").build().toString())
                .body(json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }
}
