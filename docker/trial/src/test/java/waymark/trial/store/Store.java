package waymark.trial.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A record and the folder of what belongs to it: its master key, its log files, a token.
 *
 * @param folder of its own
 * @param program how the program gets in
 * @param owner how the owner of the tables gets in; on H2 the same
 */
public record Store(Path folder, Login program, Login owner) {

    /** A way into a database. */
    public record Login(String url, String user, String password) {

        /** The same through another port, as through a proxy. */
        public Login through(int port) {
            return new Login(url.replaceFirst(":\\d+/", ":" + port + "/"), user, password);
        }
    }

    static final String H2_MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH";

    static Store h2(Path folder) {
        Login login = new Login("jdbc:h2:file:" + folder.resolve("waymark").toAbsolutePath()
                + ";WRITE_DELAY=0" + H2_MODE, "waymark", "");
        return new Store(folder, login, login);
    }

    /**
     * A copy of an H2 file that a program has open, which holds each transaction whole or not at
     * all; what was acknowledged is in it.
     */
    public Store copiedMeanwhile() {
        Path copy = folder.resolve("meanwhile");
        try {
            Files.createDirectories(copy);
            Files.copy(folder.resolve("waymark.mv.db"), copy.resolve("waymark.mv.db"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return h2(copy);
    }

    /** The same, but that H2 writes ten seconds later; left to itself it would half a second. */
    public Store writingLater() {
        Login later = new Login(program.url().replace(";WRITE_DELAY=0", ";WRITE_DELAY=10000"),
                program.user(), program.password());
        return new Store(folder, later, later);
    }

    /** The same record, which the program reaches through another port. */
    public Store through(int port) {
        return new Store(folder, program.through(port), owner);
    }

    /** What the program must be told to keep its record here. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.datasource.url", program.url());
        settings.put("spring.datasource.username", program.user());
        settings.put("spring.datasource.password", program.password());
        settings.put("spring.flyway.url", owner.url());
        settings.put("spring.flyway.user", owner.user());
        settings.put("spring.flyway.password", owner.password());
        settings.put("waymark.keys.master-file", folder.resolve("master.key").toString());
        return settings;
    }

    /** Looks into it; an H2 file only while no program has it open. */
    public JdbcClient look() {
        return JdbcClient.create(new DriverManagerDataSource(
                owner.url(), owner.user(), owner.password()));
    }

    /** The port that its server listens at. */
    public int port() {
        return Integer.parseInt(owner.url().replaceFirst(".*:(\\d+)/.*", "$1"));
    }

    public boolean isPostgres() {
        return program.url().startsWith("jdbc:postgresql:");
    }

    /** What lets a program in as the first administrator, who has every role. */
    public String token() {
        try {
            return Files.readString(folder.resolve("token"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
