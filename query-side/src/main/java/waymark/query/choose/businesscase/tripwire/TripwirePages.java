package waymark.query.choose.businesscase.tripwire;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.businesscase.BusinessCaseQuery.ListTripwires;
import waymark.api.choose.businesscase.view.TripwireView.State;
import waymark.api.choose.businesscase.view.TripwireView.TripwireList;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.WholeExport;

/** The page of what decisions rest on, and whether it still holds. */
@Controller
@RequestMapping("/choose/tripwires")
class TripwirePages {

    private static final int ROWS = 20;
    private static final int EXPORTED = 100;

    private final Queries queries;
    private final TripwireSaid said;

    TripwirePages(Queries queries, TripwireSaid said) {
        this.queries = queries;
        this.said = said;
    }

    @GetMapping
    @Asks(ListTripwires.class)
    String list(@RequestParam(required = false) @Nullable String from, Viewer viewer,
            Model model) {
        TripwireList list = queries.ask(new ListTripwires(from, ROWS), viewer);
        model.addAttribute("wires", said.wires(list));
        model.addAttribute("spending", said.spending(list));
        model.addAttribute("tripped", list.decisions().stream()
                .filter(one -> one.stands() == State.TRIPPED).count());
        return "choose/tripwires";
    }

    @GetMapping(params = "format")
    @Asks(ListTripwires.class)
    WholeExport export(@RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> said.wires(
                queries.ask(new ListTripwires(from, EXPORTED), viewer)));
    }
}
