package waymark.query.govern.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.audit.history.HistoryQuery.FindHistory;
import waymark.log.EventLog;
import waymark.query.govern.duty.Places;
import waymark.query.govern.find.Titles.Titled;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Viewer;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** What stands behind the field that every page has at its top. */
@Controller
class FindPages {

    private static final int SHOWN = 100;

    private final EventLog log;
    private final Titles titles;

    FindPages(EventLog log, Titles titles) {
        this.log = log;
        this.titles = titles;
    }

    @GetMapping("/find")
    @Asks(FindHistory.class)
    String find(@RequestParam(name = "q", defaultValue = "") String asked, Viewer viewer,
            Model model) {
        String reference = asked.strip().toUpperCase(Locale.ROOT);
        Optional<String> place = log.streamOf(reference).map(id -> Places.of(id, reference));
        if (place.isPresent()) {
            return "redirect:" + place.get();
        }
        List<Titled> found = asked.isBlank() ? List.of() : titles.with(asked.strip(), viewer);
        model.addAttribute("asked", asked.strip());
        model.addAttribute("many", found.size());
        model.addAttribute("found", new Table("what was found",
                List.of(Column.text("reference", "Reference"), Column.text("title", "What")),
                found.stream().limit(SHOWN).map(FindPages::row).toList(), null));
        return "govern/find";
    }

    private static Row row(Titled one) {
        return Row.of(Cell.link(one.reference(), Places.of(one.id(), one.reference())),
                Cell.of(one.title()));
    }
}
