package waymark.app.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import waymark.api.govern.programme.ProgrammeQuery.ProgrammeView;
import waymark.api.kernel.Actor;
import waymark.app.door.Visitor;
import waymark.query.govern.organisation.People;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.following.Followed;
import waymark.query.page.Frame;
import waymark.query.page.FrameFacts;

/** Gathers the facts of the frame from sign-in, from the people and from the programme. */
@Component
class FactsOfFrame implements FrameFacts {

    private static final Frame.Programme BEFORE = new Frame.Programme("Waymark", "", false);
    private static final Frame.Csrf NONE = new Frame.Csrf("X-CSRF-TOKEN", "");

    private final People people;
    private final ProgrammeFacts programme;
    private final CommandNames commands;
    private final Followed followed;
    private volatile Optional<Boolean> demo = Optional.empty();

    FactsOfFrame(People people, ProgrammeFacts programme, CommandNames commands,
            Followed followed) {
        this.people = people;
        this.programme = programme;
        this.commands = commands;
        this.followed = followed;
    }

    @Override
    public Frame.@Nullable Person person(HttpServletRequest request) {
        if (!Visitor.isKnown(request)) {
            return null;
        }
        Actor actor = Visitor.of(request);
        return new Frame.Person(actor.person(), people.nameOf(actor.person()), actor.roles());
    }

    @Override
    public Set<String> commands(Frame.Person person) {
        return commands.of(new Actor(person.id(), person.roles(), null));
    }

    @Override
    public Frame.Programme programme() {
        return programme.now().map(known -> new Frame.Programme(known.name(),
                known.northStar() == null ? "" : known.northStar(), known.demo())).orElse(BEFORE);
    }

    /** It never changes once it is said; a page that tells of a failure does not fail over it. */
    @Override
    public boolean demo() {
        if (demo.isEmpty()) {
            try {
                demo = programme.now().map(ProgrammeView::demo);
            } catch (RuntimeException unreadable) {
                return false;
            }
        }
        return demo.orElse(false);
    }

    @Override
    public Frame.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getHeaderName(), token.getToken())
                : NONE;
    }

    @Override
    public long position() {
        return followed.position();
    }
}
