package waymark.api.choose.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about the council. */
public sealed interface CouncilQuery<A> extends Query<A> {

    /** Who holds which seat. */
    @WhoMay
    record FindCouncil() implements CouncilQuery<CouncilView> {}

    /**
     * The council as it can be read.
     *
     * @param version of its seats; -1 while there is none
     * @param lent the votes that are lent on the day that is asked for, or will be
     */
    record CouncilView(long version, List<Seated> members, List<LentView> lent) {}

    /**
     * A vote that is lent (ORG-3).
     *
     * @param person whose vote it is, by id
     * @param standIn who votes in that place, by id
     */
    record LentView(String person, String standIn, LocalDate from, LocalDate until,
            @Nullable String reason) {}

    /** A member by id, with the seats held. */
    record Seated(String person, List<Seat> seats) {}
}
