package waymark.query.understand.persona;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.understand.persona.PersonaId;
import waymark.api.understand.persona.PersonaQuery.FindPersona;
import waymark.api.understand.persona.PersonaQuery.ListPersonas;
import waymark.api.understand.persona.PersonaQuery.MeasureSegment;
import waymark.api.understand.persona.PersonaQuery.PersonaList;
import waymark.api.understand.persona.PersonaQuery.PersonaView;
import waymark.api.understand.persona.PersonaQuery.Stage;
import waymark.query.audit.history.Happenings;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The pages of personas: the list, the form for a new one, and one with its canvas. */
@Controller
@RequestMapping("/understand/personas")
class PersonaPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final PersonaTables tables;
    private final Happenings happenings;
    private final PersonaFiles files;

    PersonaPages(Queries queries, Named named, PersonaTables tables, Happenings happenings,
            PersonaFiles files) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.happenings = happenings;
        this.files = files;
    }

    @GetMapping
    @Asks(ListPersonas.class)
    String list(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String from, Viewer viewer, Model model) {
        PersonaList personas = queries.ask(new ListPersonas(stage, from, ROWS), viewer);
        model.addAttribute("personas", tables.of(personas));
        model.addAttribute("stages", Choice.of(Stage.values()));
        return "understand/personas";
    }

    @GetMapping(params = "format")
    @Asks(ListPersonas.class)
    WholeExport export(@RequestParam(required = false) @Nullable Stage stage,
            @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.of(
                queries.ask(new ListPersonas(stage, from, WholeExport.ROWS), viewer)));
    }

    @GetMapping("/new")
    @Asks(ListPersonas.class)
    String begin() {
        return "understand/persona-new";
    }

    @GetMapping("/{id}")
    @Asks(FindPersona.class)
    String item(@PathVariable String id, Viewer viewer, Model model) {
        PersonaView persona = persona(id, viewer);
        model.addAllAttributes(drawn(persona, viewer));
        model.addAttribute("open", persona.stage() == Stage.IN_USE);
        model.addAttribute("history", happenings.of(persona.id(), viewer.asOf()));
        return "understand/persona";
    }

    @GetMapping(path = "/{id}", params = "format")
    @Asks(FindPersona.class)
    ResponseEntity<byte[]> file(
            @PathVariable String id, @RequestParam String format, Viewer viewer) {
        PersonaView persona = persona(id, viewer);
        return files.answer(persona, format, drawn(persona, viewer));
    }

    private PersonaView persona(String id, Viewer viewer) {
        return queries.ask(new FindPersona(named.stream(PersonaId.SUBJECT, id)), viewer);
    }

    private Map<String, Object> drawn(PersonaView persona, Viewer viewer) {
        var segment = queries.ask(new MeasureSegment(persona.id()), viewer);
        return Map.of("persona", persona, "density", Density.of(persona).word(),
                "tag", PersonaTables.tag(persona.stage()), "rule", PersonaTables.rule(persona),
                "known", segment.known(), "figures", tables.figures(persona, segment),
                "empathy", PersonaTables.empathy(persona.empathy()),
                "proposition", PersonaTables.proposition(persona.proposition()));
    }
}
