package waymark.query.choose.council.page;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.council.dossier.DossierQuery.FindDossier;
import waymark.api.choose.council.dossier.DossierQuery.FindKnown;
import waymark.api.choose.council.dossier.DossierView;
import waymark.api.choose.council.dossier.KnownView;
import waymark.api.worth.Money;
import waymark.query.govern.organisation.People;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;

/** A case on one page, now and as a council once saw it. */
@Controller
@RequestMapping("/choose/cases/{id}")
class DossierPages {

    private final Queries queries;
    private final Named named;
    private final People people;
    private final RoomTables tables;
    private final ProgrammeFacts programme;
    private final Say say;

    DossierPages(Queries queries, Named named, People people, RoomTables tables,
            ProgrammeFacts programme, Say say) {
        this.queries = queries;
        this.named = named;
        this.people = people;
        this.tables = tables;
        this.programme = programme;
        this.say = say;
    }

    @GetMapping("/dossier")
    @Asks(FindDossier.class)
    String dossier(@PathVariable String id, Viewer viewer, Model model) {
        fill(queries.ask(new FindDossier(stream(id)), viewer), model);
        return "choose/dossier";
    }

    @GetMapping("/decisions/{number}/known")
    @Asks(FindKnown.class)
    String known(@PathVariable String id, @PathVariable int number, Viewer viewer, Model model) {
        KnownView known = queries.ask(new FindKnown(stream(id), number), viewer);
        fill(known.dossier() == null
                ? queries.ask(new FindDossier(stream(id)), viewer)
                : known.dossier(), model);
        model.addAttribute("known", known);
        model.addAttribute("tag", MeetingTables.tag(known.decision().verdict()));
        model.addAttribute("evidenceDigest", parts(known.evidence().recorded()));
        model.addAttribute("pageDigest", known.sha256() == null
                ? List.of()
                : parts(known.sha256()));
        model.addAttribute("later", tables.later(known.later()));
        return "choose/known";
    }

    private void fill(DossierView dossier, Model model) {
        Collection<String> all = new TreeSet<>();
        dossier.risks().forEach(risk -> {
            if (risk.owner() != null) {
                all.add(risk.owner());
            }
        });
        dossier.dissent().forEach(one -> all.add(one.member()));
        dossier.standBack().forEach(one -> all.add(one.member()));
        model.addAttribute("d", dossier);
        model.addAttribute("names", people.namesOf(all));
        if (dossier.spread() != null) {
            model.addAttribute("low", say.money(rounded(dossier.spread().p10())));
            model.addAttribute("high", say.money(rounded(dossier.spread().p90())));
        }
    }

    /** Sixteen digits each, so that a line can end between them. */
    private static List<String> parts(String digest) {
        return List.of(digest.split("(?<=\\G.{16})"));
    }

    private Money rounded(BigDecimal exact) {
        return Money.rounded(exact, programme.currency());
    }

    private String stream(String id) {
        return named.stream(BusinessCaseId.SUBJECT, id);
    }
}
