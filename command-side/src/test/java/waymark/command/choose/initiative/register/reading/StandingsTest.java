package waymark.command.choose.initiative.register.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.api.choose.initiative.Inherited.Standing;

class StandingsTest {

    @ParameterizedTest
    @CsvSource({"In progress, DELIVERING", "ongoing, DELIVERING",
            "Not started, PROPOSED",
            "Approved, APPROVED", "Not approved, REJECTED", "Declined, REJECTED",
            "Cancelled, STOPPED", "Done, DELIVERED", "COMPLETED, DELIVERED", "Live, DELIVERED",
            "planned, PROPOSED", "Idea, PROPOSED", "amber, UNKNOWN", "'', UNKNOWN"})
    void a_status_says_how_far_something_has_come(String status, Standing standing) {
        assertThat(Standings.of(status)).isEqualTo(standing);
    }
}
