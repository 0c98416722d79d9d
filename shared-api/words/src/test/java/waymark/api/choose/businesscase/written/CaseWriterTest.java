package waymark.api.choose.businesscase.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseWriterTest {

    @Test
    void a_line_keeps_its_id_and_a_new_one_takes_the_first_that_is_free() {
        Set<String> taken = new HashSet<>(List.of("b1", "b3", "c1"));
        assertThat(CaseWriter.called("b", "b3", taken)).isEqualTo("b3");
        assertThat(CaseWriter.called("b", null, taken)).isEqualTo("b2");
        assertThat(CaseWriter.called("b", null, taken)).isEqualTo("b4");
        assertThat(CaseWriter.called("c", null, taken)).isEqualTo("c2");
    }
}
