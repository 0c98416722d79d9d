package waymark.query.choose.council.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import waymark.api.choose.council.CouncilQuery.CouncilView;
import waymark.api.choose.council.CouncilQuery.FindCouncil;
import waymark.api.choose.council.Seat;
import waymark.api.govern.organisation.OrganisationQuery.ListPeople;
import waymark.api.kernel.Role;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;

/** Who sits in the council, and whose vote is lent. */
@Controller
class CouncilPages {

    private static final int MOST_PEOPLE = 500;

    private final Queries queries;
    private final RoomTables tables;

    CouncilPages(Queries queries, RoomTables tables) {
        this.queries = queries;
        this.tables = tables;
    }

    @GetMapping("/choose/council")
    @Asks(FindCouncil.class)
    String council(Viewer viewer, Model model) {
        CouncilView council = queries.ask(new FindCouncil(), viewer);
        String me = viewer.actor().person();
        model.addAttribute("seats", tables.seats(council));
        model.addAttribute("kinds", Choice.of(Seat.values()));
        model.addAttribute("held", tables.held(council));
        model.addAttribute("me", me.substring(me.indexOf('/') + 1));
        model.addAttribute("seated",
                council.members().stream().anyMatch(one -> one.person().equals(me)));
        model.addAttribute("lending",
                council.lent().stream().anyMatch(one -> one.person().equals(me)));
        var people = queries.ask(new ListPeople(true, null, null, MOST_PEOPLE), viewer).people();
        model.addAttribute("eligible", people.stream()
                .filter(one -> one.roles().contains(Role.COUNCIL)).toList());
        model.addAttribute("others", people.stream()
                .filter(one -> !one.id().equals(me) && council.members().stream()
                        .anyMatch(member -> member.person().equals(one.id())))
                .map(one -> new Choice(one.id(), one.name())).toList());
        return "choose/council";
    }
}
