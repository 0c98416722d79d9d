package waymark.app.people;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import waymark.api.govern.organisation.PersonCommand.NoteAccountGiven;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Actor;
import waymark.api.kernel.NewId;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.app.signin.account.Accounts;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;
import waymark.log.AppendRequest;
import waymark.query.govern.organisation.People;

/** The page on which an administrator gives a login; the password stands in its answer alone. */
@Hidden
@Controller
@RequestMapping("/govern/people/{id}/account")
class LoginPages {

    private final Logins logins;
    private final Accounts accounts;
    private final Ids ids;
    private final People people;

    LoginPages(Logins logins, Accounts accounts, Ids ids, People people) {
        this.logins = logins;
        this.accounts = accounts;
        this.ids = ids;
        this.people = people;
    }

    @GetMapping
    @Sends(NoteAccountGiven.class)
    ModelAndView show(@PathVariable String id) {
        return page(ids.find(PersonId.SUBJECT, id, PersonId::new), id);
    }

    /** Shown in the answer itself and not after a redirect, which would have to keep the secret. */
    @PostMapping
    @Sends(NoteAccountGiven.class)
    ModelAndView give(@PathVariable String id, @RequestParam(defaultValue = "") String login,
            Actor who) {
        PersonId person = ids.find(PersonId.SUBJECT, id, PersonId::new);
        try {
            Logins.Recorded given = logins.give(person, login, ask(who));
            return page(person, id).addObject("given", given.given());
        } catch (Unacceptable no) {
            return refused(person, id, no.getMessage() + " Accepted: " + no.accepted() + ".")
                    .addObject("typed", login);
        } catch (Refused no) {
            return refused(person, id, no.refusal().sentence());
        }
    }

    private ModelAndView refused(PersonId person, String id, String why) {
        ModelAndView page = page(person, id).addObject("problem", why);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(PersonId person, String id) {
        return new ModelAndView("person-account")
                .addObject("id", id)
                .addObject("name", people.nameOf(person.value()))
                .addObject("login", accounts.loginOf(person.value()).orElse(null));
    }

    /** A form without script has no key of its own; sent twice, it gives another password. */
    private static Ask ask(Actor who) {
        String key = NewId.uuid().toString();
        return new Ask(who, new AppendRequest.Key(who.person(), key, key), OptionalLong.empty(),
                key);
    }
}
