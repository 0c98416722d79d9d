package waymark.app.browser.gallery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import waymark.api.kernel.Role;
import waymark.query.page.Frame;
import waymark.query.page.FrameFacts;

/** The frame of the gallery: an analyst of a programme that only shows how it looks. */
final class GalleryFacts implements FrameFacts {

    @Override
    public Frame.Person person(HttpServletRequest request) {
        return new Frame.Person("person/1", "Ines Okafor", Set.of(Role.ANALYST));
    }

    @Override
    public Set<String> commands(Frame.Person person) {
        return Set.of("ValidateInsight", "RefuteInsight", "RetireInsight");
    }

    @Override
    public Frame.Programme programme() {
        return new Frame.Programme("Quillhaven Broadband", "Every home online on the day"
                + " we promised, and never a second call for the same fault.", true);
    }

    @Override
    public boolean demo() {
        return true;
    }

    @Override
    public Frame.Csrf csrf(HttpServletRequest request) {
        return new Frame.Csrf("X-CSRF-TOKEN", Gallery.TOKEN);
    }

    @Override
    public long position() {
        return 48_211;
    }
}
