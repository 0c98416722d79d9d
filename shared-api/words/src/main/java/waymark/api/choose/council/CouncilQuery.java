package waymark.api.choose.council;

import java.util.List;
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
     */
    record CouncilView(long version, List<Seated> members) {}

    /** A member by id, with the seats held. */
    record Seated(String person, List<Seat> seats) {}
}
