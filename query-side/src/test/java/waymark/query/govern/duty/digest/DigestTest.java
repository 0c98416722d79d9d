package waymark.query.govern.duty.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.govern.overview.OverviewQuery.MineView;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.query.govern.duty.digest.Digest.Part;

class DigestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static Waits waits(String reference, @Nullable LocalDate on) {
        return new Waits("project/1", reference, "Call first", "a report", on, Instant.EPOCH);
    }

    @Test
    void what_waits_stands_by_when_it_is_due_soonest_first() {
        Digest digest = Digest.of(new MineView(
                List.of(waits("PRJ-1", TODAY.plusDays(8)), waits("PRJ-2", TODAY),
                        waits("PRJ-3", TODAY.minusDays(1)), waits("PRJ-4", null)),
                List.of(waits("PRJ-5", TODAY.minusDays(9)), waits("PRJ-6", TODAY.plusDays(7))),
                List.of()), TODAY);
        assertThat(digest.parts().keySet()).containsExactly(Part.values());
        assertThat(digest.parts().get(Part.OVERDUE)).extracting(Waits::reference)
                .containsExactly("PRJ-5", "PRJ-3");
        assertThat(digest.parts().get(Part.THIS_WEEK)).extracting(Waits::reference)
                .containsExactly("PRJ-2", "PRJ-6");
        assertThat(digest.text(LocalDate::toString)).startsWith(
                "What waits for you on 2026-06-01\n\nOverdue:\n- PRJ-5 Call first: a report,"
                        + " 2026-05-23\n")
                .endsWith("Without a day:\n- PRJ-4 Call first: a report\n");
    }

    @Test
    void who_owes_nothing_is_told_so() {
        Digest digest = Digest.of(new MineView(List.of(), List.of(), List.of()), TODAY);
        assertThat(digest.text(LocalDate::toString)).endsWith("Nothing.\n");
    }
}
