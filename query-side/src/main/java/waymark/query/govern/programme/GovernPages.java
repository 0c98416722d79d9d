package waymark.query.govern.programme;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import waymark.api.govern.followers.FollowersQuery.ShowFollowers;
import waymark.api.govern.organisation.OrganisationQuery.CountPeople;
import waymark.api.govern.organisation.OrganisationQuery.FindPerson;
import waymark.api.govern.organisation.OrganisationQuery.ListDepartments;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeId;
import waymark.api.govern.programme.ProgrammeQuery.ShowProgramme;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.Role;
import waymark.query.audit.history.Histories;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Happened;

/** The pages of the programme itself: its set-up, what it agreed on, and the overview of both. */
@Controller
class GovernPages {

    private final Queries queries;
    private final ProgrammeFacts programme;
    private final Histories histories;
    private final People people;

    GovernPages(Queries queries, ProgrammeFacts programme, Histories histories, People people) {
        this.queries = queries;
        this.programme = programme;
        this.histories = histories;
        this.people = people;
    }

    /** Both steps of the set-up: the programme, then in SMALL the roles of whoever set it up. */
    @GetMapping("/setup")
    @Asks(ShowProgramme.class)
    String setUp(Viewer viewer, Model model) {
        model.addAttribute("programme", programme.now().orElse(null));
        model.addAttribute("months", months());
        model.addAttribute("business", Choice.of(Profile.BUSINESS.toArray(Role[]::new)));
        model.addAttribute("offered", offered());
        if (viewer.actor().is(Role.ADMIN)) {
            model.addAttribute("installer",
                    queries.ask(new FindPerson(viewer.actor().person()), viewer));
        }
        return "govern/setup";
    }

    @GetMapping("/govern")
    @Asks(CountPeople.class)
    String overview(Viewer viewer, Model model) {
        model.addAttribute("programme", programme.now().orElse(null));
        model.addAttribute("people", queries.ask(new CountPeople(), viewer));
        model.addAttribute("departments",
                queries.ask(new ListDepartments(), viewer).departments());
        model.addAttribute("runs", viewer.actor().may(ShowFollowers.class));
        return "govern/overview";
    }

    @GetMapping("/govern/settings")
    @Asks(ShowProgramme.class)
    String settings(Viewer viewer, Model model) {
        model.addAttribute("programme", queries.ask(new ShowProgramme(), viewer));
        model.addAttribute("months", months());
        model.addAttribute("valuations", Choice.of(Settings.Valuation.values()));
        model.addAttribute("rules", Choice.of(Settings.DecisionRule.values()));
        model.addAttribute("history", history(viewer));
        return "govern/settings";
    }

    private static Set<Role> offered() {
        Set<Role> offered = EnumSet.copyOf(Profile.BUSINESS);
        offered.add(Role.ADMIN);
        return offered;
    }

    private List<Happened> history(Viewer viewer) {
        return histories.of(ProgrammeId.THE.value(), viewer.asOf()).reversed().stream()
                .map(recorded -> new Happened(recorded.recordedAt(),
                        people.nameOf(recorded.meta().actor().person()),
                        Histories.words(recorded), recorded.meta().reason(),
                        "/audit/events/" + recorded.position(), false))
                .toList();
    }

    private static List<Choice> months() {
        return Arrays.stream(Month.values()).map(month -> new Choice(
                Integer.toString(month.getValue()),
                month.getDisplayName(TextStyle.FULL, Locale.UK))).toList();
    }
}
