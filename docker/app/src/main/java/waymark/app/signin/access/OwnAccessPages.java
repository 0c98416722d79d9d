package waymark.app.signin.access;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import waymark.api.kernel.Actor;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.app.door.SignedIn;
import waymark.app.door.Visitor;
import waymark.app.signin.account.Accounts;
import waymark.app.signin.session.PersonFilter;
import waymark.app.signin.token.Tokens;

/** One's own access, as a page that needs no script. */
@Hidden
@Controller
@RequestMapping("/me/access")
class OwnAccessPages {

    static final int USUAL_DAYS = 90;

    private static final String PAGE = "me-access";
    private static final String BACK = "redirect:/me/access";

    private final Tokens tokens;
    private final Accounts accounts;
    private final Access access;

    OwnAccessPages(Tokens tokens, Accounts accounts, Access access) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.access = access;
    }

    @ModelAttribute
    void surroundings(HttpServletRequest request, Model model) {
        Actor who = Visitor.of(request);
        model.addAttribute("login", accounts.loginOf(who.person()).orElse(""))
                .addAttribute("mustChange", PersonFilter.mustChangePassword(request))
                .addAttribute("now", Instant.now())
                .addAttribute("usualDays", USUAL_DAYS);
    }

    @SignedIn
    @GetMapping
    ModelAndView show(Actor who) {
        return page(who);
    }

    /** Shown in the answer itself and not after a redirect, which would have to keep the secret. */
    @SignedIn
    @PostMapping("/tokens")
    ModelAndView issue(Actor who, @RequestParam String label, @RequestParam int days) {
        try {
            var issued = tokens.issue(who, label, days);
            return page(who).addObject("issued", issued);
        } catch (Unacceptable no) {
            return refused(who, no).addObject("label", label).addObject("days", days);
        }
    }

    /** As with tokens, the address is shown in the answer itself. */
    @SignedIn
    @PostMapping("/calendar")
    ModelAndView calendar(HttpServletRequest request, Actor who) {
        try {
            var issued = tokens.issueCalendar(who, null);
            return page(who).addObject("calendar", ServletUriComponentsBuilder
                    .fromContextPath(request).path("/calendar/{secret}.ics")
                    .buildAndExpand(issued.secret()).toUriString());
        } catch (Unacceptable no) {
            return refused(who, no);
        }
    }

    @SignedIn
    @PostMapping("/tokens/{id}/revoke")
    String revoke(Actor who, @PathVariable String id) {
        tokens.revoke(who, id);
        return BACK;
    }

    @SignedIn
    @PostMapping("/password")
    ModelAndView change(HttpServletRequest request, Actor who, @RequestParam String current,
            @RequestParam String next) {
        try {
            access.changePassword(request, current, next);
            return new ModelAndView(BACK + "?changed");
        } catch (Unacceptable no) {
            return refused(who, no);
        }
    }

    private ModelAndView refused(Actor who, Unacceptable no) {
        ModelAndView page = page(who).addObject("problem", no);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Actor who) {
        return new ModelAndView(PAGE).addObject("tokens", tokens.list(who.person()));
    }
}
