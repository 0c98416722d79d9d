package waymark.query.govern.followers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.govern.followers.FollowersQuery.FollowersView;
import waymark.api.govern.followers.FollowersQuery.ShowFollowers;
import waymark.api.govern.followers.RebuildQuery.RebuildView;
import waymark.api.govern.followers.RebuildQuery.ShowRebuild;
import waymark.api.kernel.Role;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.export.Export;
import waymark.query.page.export.WholeExport;
import waymark.query.page.kit.Field.Choice;

/** The pages for those who run the program. */
@Controller
@RequestMapping("/govern/followers")
class FollowersPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final FollowersTables tables;

    FollowersPages(Queries queries, FollowersTables tables) {
        this.queries = queries;
        this.tables = tables;
    }

    @GetMapping
    @Asks(ShowFollowers.class)
    String show(Viewer viewer, Model model) {
        FollowersView view = queries.ask(new ShowFollowers(), viewer);
        model.addAttribute("view", view);
        model.addAttribute("segments", tables.segments(view.segments()));
        model.addAttribute("rebuilds", tables.rebuilds(view.rebuilds()));
        model.addAttribute("choices", choices(view));
        model.addAttribute("mayTry", viewer.actor().is(Role.ADMIN));
        return "govern/followers";
    }

    @GetMapping(params = "format")
    @Asks(ShowFollowers.class)
    ResponseEntity<byte[]> export(@RequestParam String format, Viewer viewer) {
        FollowersView view = queries.ask(new ShowFollowers(), viewer);
        return Export.answer(tables.rebuilds(view.rebuilds()), format);
    }

    @GetMapping("/rebuilds/{id}")
    @Asks(ShowRebuild.class)
    String rebuild(@PathVariable long id, @RequestParam(defaultValue = "0") long from,
            Viewer viewer, Model model) {
        RebuildView view = queries.ask(new ShowRebuild(id, from, ROWS), viewer);
        model.addAttribute("view", view);
        model.addAttribute("differences", tables.differences(view));
        model.addAttribute("tag", FollowersTables.tag(view.rebuild()));
        model.addAttribute("empty", empty(view));
        return "govern/rebuild";
    }

    @GetMapping(path = "/rebuilds/{id}", params = "format")
    @Asks(ShowRebuild.class)
    WholeExport export(@PathVariable long id, @RequestParam String format, Viewer viewer) {
        return new WholeExport(format, from -> tables.differences(queries.ask(
                new ShowRebuild(id, number(from), WholeExport.ROWS), viewer)));
    }

    private static String empty(RebuildView view) {
        return view.rebuild().doneAt() == null
                ? "Where the new rows differ stands here once they take the place of the live ones."
                : "No row differs from what it was.";
    }

    private static long number(@Nullable String from) {
        return from == null ? 0 : Long.parseLong(from);
    }

    private static List<Choice> choices(FollowersView view) {
        return view.followers().stream()
                .map(one -> new Choice(one.follower(), one.follower())).toList();
    }
}
