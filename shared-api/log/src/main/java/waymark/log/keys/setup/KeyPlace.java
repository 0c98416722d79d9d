package waymark.log.keys.setup;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import waymark.log.keys.MasterKey;

/** Where keys are kept: as the properties say, and where they are silent beside the log. */
record KeyPlace(String url, Login program, Login owner, MasterKey masterKey) {

    private static final Pattern H2 = Pattern.compile(
            "jdbc:h2:(?<kind>mem:|file:|tcp:|nio:|)(?<path>[^;]*)(?<settings>.*)");
    private static final String STAY = ";DB_CLOSE_DELAY=";
    private static final String FILE = "waymark-master.key";

    /** A user and the password; none where the url says it all. */
    record Login(@Nullable String user, @Nullable String password) {

        String role() {
            return Objects.requireNonNullElse(user, "");
        }

        Login or(@Nullable String otherUser, @Nullable String otherPassword) {
            return user == null ? new Login(otherUser, otherPassword) : this;
        }
    }

    static KeyPlace of(KeysProperties keys, @Nullable JdbcConnectionDetails log,
            @Nullable String migrator, @Nullable String migratorPassword) {
        String logUrl = log == null ? keys.url() : log.getJdbcUrl();
        if (logUrl == null) {
            throw new IllegalStateException("Say where the keys of personal text are kept:"
                    + " set waymark.keys.url, or spring.datasource.url to keep them beside it.");
        }
        Login program = new Login(keys.username(), keys.password());
        if (log != null) {
            program = program.or(log.getUsername(), log.getPassword());
        }
        Login owner = new Login(keys.owner(), keys.ownerPassword())
                .or(migrator, migratorPassword).or(program.user(), program.password());
        String url = keys.url() == null ? beside(logUrl) : keys.url();
        return new KeyPlace(url, program, owner, masterKey(keys, url));
    }

    /** Another H2 database of a like name; on PostgreSQL another schema of the same. */
    private static String beside(String logUrl) {
        Matcher h2 = H2.matcher(logUrl);
        if (!h2.matches()) {
            return logUrl;
        }
        String url = "jdbc:h2:" + h2.group("kind") + h2.group("path") + "-keys"
                + h2.group("settings");
        boolean wouldVanish = h2.group("kind").equals("mem:") && !url.contains(STAY);
        return wouldVanish ? url + STAY + "-1" : url;
    }

    private static MasterKey masterKey(KeysProperties keys, String url) {
        if (keys.masterKey() != null) {
            return MasterKey.given(keys.masterKey());
        }
        if (keys.masterFile() != null) {
            return MasterKey.inFile(keys.masterFile());
        }
        Matcher h2 = H2.matcher(url);
        if (h2.matches() && h2.group("kind").equals("mem:")) {
            return MasterKey.untilExit();
        }
        return MasterKey.inFile((h2.matches() && !h2.group("kind").equals("tcp:")
                ? folder(h2.group("path"))
                : Path.of("data")).resolve(FILE));
    }

    private static Path folder(String path) {
        String home = Matcher.quoteReplacement(System.getProperty("user.home"));
        return Optional.ofNullable(Path.of(path.replaceFirst("^~", home)).getParent())
                .orElse(Path.of(""));
    }
}
