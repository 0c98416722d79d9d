package waymark.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the frame of the pages gets its facts; called once a page, when the page needs them. */
public interface FrameFacts {

    /** Who is signed in, or null. */
    Frame.@Nullable Person person(HttpServletRequest request);

    /** The simple names of the commands that this person may give. */
    Set<String> commands(Frame.Person person);

    /** Whose record this is. */
    Frame.Programme programme();

    /** Whether all of it is made up; known even where nothing can be read now. */
    boolean demo();

    /** What a form must send along. */
    Frame.Csrf csrf(HttpServletRequest request);

    /** Up to which position of the log is recorded. */
    long position();
}
