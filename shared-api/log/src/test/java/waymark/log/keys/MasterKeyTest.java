package waymark.log.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {

    @TempDir private Path folder;

    @Test
    void the_first_start_makes_a_file_that_only_its_owner_reads() throws IOException {
        Path file = folder.resolve("data").resolve("waymark-master.key");

        byte[] made = MasterKey.inFile(file).bytes(true);

        assertThat(made).hasSize(32);
        assertThat(MasterKey.inFile(file).bytes(false)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void a_lost_file_is_not_replaced_by_a_new_key() {
        Path file = folder.resolve("lost.key");

        assertThatThrownBy(() -> MasterKey.inFile(file).bytes(false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lost.key is missing")
                .hasMessageContaining("waymark.keys.master-file");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret!", "c2hvcnQ="})
    void what_is_no_key_is_refused_with_what_would_be_accepted(String text) {
        assertThatThrownBy(() -> MasterKey.given(text).bytes(true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("give 32 random bytes in base64");
    }
}
