package waymark.log.keys.setup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys of personal text are kept.
 *
 * @param url the database of the keys; by default a file beside that of the log on H2, and the
 *     database of the log itself on PostgreSQL
 * @param username who opens it; by default who opens the log
 * @param password the password of that user
 * @param owner who makes and changes the tables of keys; by default {@code spring.flyway.user}, or
 *     whoever opens it
 * @param ownerPassword the password of the owner
 * @param schema the schema of the tables of keys
 * @param masterKey the master key: 32 random bytes in base64
 * @param masterFile the file of the master key where none is given; by default
 *     {@code waymark-master.key} beside the H2 file, or in {@code data}
 */
@ConfigurationProperties("waymark.keys")
public record KeysProperties(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @Nullable String owner,
        @Nullable String ownerPassword,
        @DefaultValue("waymark_keys") String schema,
        @Nullable String masterKey,
        @Nullable Path masterFile) {}
