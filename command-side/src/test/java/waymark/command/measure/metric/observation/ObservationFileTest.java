package waymark.command.measure.metric.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.metric.observation.Cases;

class ObservationFileTest {

    private static ObservationFile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ObservationFile read(byte[] bytes) {
        try {
            return ObservationFile.of(new ByteArrayResource(bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void shares_of_cases_are_read_with_their_period_and_part() {
        ObservationFile file = read("From;To;Slice;Part;Whole;Team\n"
                + "2026-04-01;2026-04-30;segment:tariff=small firm;91;1000;North\n");
        assertThat(file.rejected()).isEmpty();
        assertThat(file.ignored()).containsExactly("team");
        ObservationRow row = file.rows().getFirst();
        assertThat(row.span().sameness())
                .isEqualTo("2026-04-01..2026-04-30:segment:tariff=small firm");
        assertThat(row.reading().observed().cases()).isEqualTo(new Cases(91, 1_000));
    }

    @Test
    void the_steps_of_a_scale_and_measured_values_are_read_by_their_headings() {
        assertThat(read("\ufefffrom,to,1,2,3,4,5\n2026-04-01,2026-04-30,1,2,3,4,5\n").rows()
                .getFirst().reading().observed().counts()).isEqualTo(List.of(1L, 2L, 3L, 4L, 5L));
        assertThat(read("from\tto\tmean\tdeviation\tn\n2026-04-01\t2026-04-30\t4.5\t0.5\t9\n")
                .rows().getFirst().reading().observed().n()).isEqualTo(9);
    }

    @Test
    void FBK_2_a_bad_row_stops_nothing_and_is_listed_with_its_place() {
        ObservationFile file = read("from,to,part,whole\n2026-04-01,2026-04-30,nine,1000\n"
                + "2026-13-01,2026-04-30,9,1000\n2026-05-01,2026-05-31,9,1000\n"
                + "2026-06-30,2026-06-01,9,1000\n2026-03-01,2026-03-31,9,8\n");
        assertThat(file.rows()).hasSize(1);
        assertThat(file.rejected()).extracting(one -> one.line() + " " + one.column())
                .containsExactly("2 part", "3 from", "5 to", "6 part");
        assertThat(file.rejected().getFirst().value()).isEqualTo("nine");
        assertThat(file.rejected().getFirst().reason()).contains("0 or more");
    }

    @Test
    void a_file_that_is_no_table_is_refused_as_a_whole() {
        assertThatThrownBy(() -> read("")).isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> read("when,what\n1,2\n")).isInstanceOf(Unacceptable.class)
                .hasMessageContaining("from when to when");
        assertThatThrownBy(() -> read(new byte[]{'P', 'K', 3, 4, 0}))
                .isInstanceOf(Unacceptable.class);
    }
}
