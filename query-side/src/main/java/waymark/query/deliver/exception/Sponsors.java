package waymark.query.deliver.exception;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import waymark.query.deliver.exception.SponsorBoard.Sponsor;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** Finds who stands behind initiatives, for many of them at once. */
@Component
public class Sponsors {

    private final Board<Sponsor> board;

    Sponsors(Boards boards) {
        this.board = boards.of(SponsorBoard.class);
    }

    /** The ids of the people by the ids of the initiatives; none for those without a sponsor. */
    public Map<String, String> behind(Collection<String> initiatives, AsOf asOf) {
        Map<String, String> behind = new HashMap<>();
        board.find(List.copyOf(initiatives), asOf).forEach((initiative, sponsor) -> {
            if (sponsor.person() != null) {
                behind.put(initiative, sponsor.person());
            }
        });
        return behind;
    }
}
