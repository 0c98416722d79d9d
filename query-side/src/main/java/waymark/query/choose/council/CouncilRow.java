package waymark.query.choose.council;

import java.util.List;
import waymark.api.choose.council.CouncilQuery.Seated;

/** What is kept of the council to be read. */
record CouncilRow(long version, List<Seated> members) {}
