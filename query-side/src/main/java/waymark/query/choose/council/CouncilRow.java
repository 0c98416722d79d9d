package waymark.query.choose.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.CouncilQuery.LentView;
import waymark.api.choose.council.CouncilQuery.Seated;

/**
 * What is kept of the council to be read.
 *
 * @param lent the last loan of each member; none in rows of before there were any
 */
record CouncilRow(long version, List<Seated> members, @Nullable List<LentView> lent) {

    List<LentView> loans() {
        return lent == null ? List.of() : lent;
    }
}
