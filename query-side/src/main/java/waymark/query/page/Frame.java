package waymark.query.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Role;

/**
 * What stands around every page, in templates under the name {@code frame}.
 *
 * @param person who reads, or null when nobody is signed in
 * @param commands the simple names of the commands this person may give
 * @param programme whose record this is
 * @param address the address of the page
 * @param clocks the two clocks as set in the address
 * @param csrf what a form must send along
 * @param position up to which position of the log is recorded
 */
public record Frame(
        @Nullable Person person,
        Set<String> commands,
        Programme programme,
        Address address,
        Clocks clocks,
        Csrf csrf,
        long position) {

    /**
     * Who reads.
     *
     * @param id the stream of the person
     * @param name the name as colleagues know it
     * @param roles what the person is trusted with
     */
    public record Person(String id, String name, Set<Role> roles) {}

    /**
     * Whose record this is.
     *
     * @param name the name of the programme
     * @param northStar the sentence that heads the first page, empty until it is set
     * @param demo whether its people and figures are made up
     */
    public record Programme(String name, String northStar, boolean demo) {}

    /**
     * What a form must send along to show that it comes from a page of ours.
     *
     * @param header the name of the header
     * @param token its value
     */
    public record Csrf(String header, String token) {}

    /**
     * Whether to show a command: this person may give it, and the page shows the present.
     *
     * @param command the simple name of the command, for example {@code ValidateInsight}
     */
    public boolean may(String command) {
        return !clocks.past() && commands.contains(command);
    }

    /** A link to another page that keeps both clocks. */
    public String link(String path) {
        return clocks.keep(path);
    }

    /** The stage the page belongs to: the first word of its path, empty for the first page. */
    public String stage() {
        String[] words = address.path().split("/", 3);
        return words.length > 1 ? words[1] : "";
    }
}
