package waymark.api.deliver.project;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;

/** What another tool calls a project: it stands in addresses beside our own references. */
final class ExternalKey {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,34}");

    static @Nullable String checked(@Nullable String said) {
        String key = Require.optionalText("externalKey", said, 35);
        boolean taken = key != null && key.regionMatches(true, 0, "PRJ-", 0, 4);
        if (key != null && (taken || !KEY.matcher(key).matches())) {
            throw new Unacceptable("externalKey", "This key could not stand in an address,"
                    + " or could be taken for a reference.",
                    "1 to 35 letters, digits, dots, dashes or underscores, not beginning with"
                            + " PRJ-");
        }
        return key;
    }

    private ExternalKey() {}
}
