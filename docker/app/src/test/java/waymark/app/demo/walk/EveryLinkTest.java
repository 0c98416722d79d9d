package waymark.app.demo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import waymark.api.govern.organisation.PersonCommand.RegisterPerson;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Actor;
import waymark.api.kernel.NewId;
import waymark.api.kernel.Role;
import waymark.app.bounds.world.CommandDoor;
import waymark.app.demo.DemoProgram;
import waymark.app.pages.Crawl;
import waymark.app.pages.Opened;
import waymark.app.signin.account.Accounts;
import waymark.app.testing.Reading;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.log.AppendRequest;

/** The demo has a little of everything, so its pages lead everywhere. */
class EveryLinkTest extends DemoProgram {

    @Autowired private Commands commands;
    @Autowired private Accounts accounts;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    /** An administrator, an analyst, a manager, finance, the chair, an employee, the auditor. */
    @ParameterizedTest
    @ValueSource(strings = {"ada", "ines", "sara", "beatriz", "margit", "elif", "yusuf"})
    void whatever_a_page_leads_to_is_there(String name) {
        if (name.equals("ada")) {
            letIn(name + "@quillhaven.example");
        }
        Reading reading = as(name);
        Set<String> silent = ConcurrentHashMap.newKeySet();
        Set<String> unfit = ConcurrentHashMap.newKeySet();
        SentForms forms = new SentForms(CommandDoor.of(requestMappingHandlerMapping));
        Crawl crawl = new Crawl(address -> {
            Opened page = Opened.of(reading.open(address));
            if (page.isPage() && !page.text().contains("made up.</p>")) {
                silent.add(address);
            }
            unfit.addAll(forms.faults(page.text()));
            return page;
        }).from("/", "/my");
        assertThat(crawl.faults()).as("faults of %d pages", crawl.pages()).isEmpty();
        assertThat(silent).as("pages that do not say that this is a demo").isEmpty();
        assertThat(unfit).as("forms that send what their door does not take").isEmpty();
        for (String kind : new String[]{"/listen/sources/{id}", "/understand/problems/{id}",
                "/choose/cases/{id}", "/deliver/projects/{id}", "/measure/benefits/{id}",
                "/tell/outcomes/{id}", "/audit/events/{id}", "/waymark.css", "/find"}) {
            assertThat(crawl.saw(kind)).as(kind).isTrue();
        }
    }

    @Test
    void a_form_that_does_not_fit_its_door_is_found() {
        SentForms forms = new SentForms(CommandDoor.of(requestMappingHandlerMapping));
        assertThat(forms.faults("<form data-api=\"PUT /api/insights/INS-1/wording\">"
                + "<input name=\"titel\"><input name=\"statement\"></form>")).containsExactly(
                        "PUT /api/insights/{id}/wording is sent no version",
                        "PUT /api/insights/{id}/wording does not know titel",
                        "PUT /api/insights/{id}/wording is never told title");
    }

    /** The demo has no administrator whom anybody could sign in as. */
    private void letIn(String login) {
        PersonId ada = PersonId.next();
        String key = NewId.uuid().toString();
        var _ = commands.send(
                new Ask(Actor.SYSTEM, new AppendRequest.Key(Actor.SYSTEM.person(), key, key),
                        OptionalLong.empty(), key),
                new RegisterPerson(ada, "Ada Keller", login, null, Set.of(Role.ADMIN)));
        accounts.create(ada.value(), login, password());
    }
}
