package waymark.query.govern.followers;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import waymark.api.govern.followers.FollowersQuery.ShowFollowers;
import waymark.api.kernel.Role;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** The page for those who run the program. */
@Controller
class FollowersPages {

    private final Queries queries;

    FollowersPages(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/govern/followers")
    @Asks(ShowFollowers.class)
    String show(Viewer viewer, Model model) {
        model.addAttribute("view", queries.ask(new ShowFollowers(), viewer));
        model.addAttribute("mayTry", viewer.actor().is(Role.ADMIN));
        return "govern/followers";
    }
}
