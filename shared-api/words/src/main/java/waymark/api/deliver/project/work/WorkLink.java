package waymark.api.deliver.project.work;

import java.net.URI;
import java.net.URISyntaxException;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * Where a piece of work is looked after elsewhere.
 *
 * @param tool what keeps it there
 * @param key what it is called there, for example {@code CRM-12}
 * @param url where it is read; {@code https} only
 */
public record WorkLink(Tool tool, @NotPersonal String key, @NotPersonal String url) {

    /** What keeps work elsewhere. */
    public enum Tool { JIRA, GITHUB, OPENPROJECT, OTHER }

    public WorkLink {
        Require.present("tool", tool);
        key = Require.text("key", key, 80);
        url = secure(Require.text("url", url, 500));
    }

    /** Nobody is led astray by a script, and nothing is read along on the way. */
    private static String secure(String url) {
        try {
            URI uri = new URI(url);
            if ("https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null
                    && uri.getUserInfo() == null) {
                return url;
            }
        } catch (URISyntaxException notAnAddress) {
            // Answered below, as all other addresses that cannot be opened safely.
        }
        throw new Unacceptable("url", "This is not an address that can be opened safely.",
                "an address such as https://example.org/browse/CRM-12");
    }
}
