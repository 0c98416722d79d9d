package waymark.query.deliver.designrule;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;

/** The design rules in force, for whoever asks for all of them. */
@Component
public class DesignRules {

    private final Board<DesignRuleRow> board;

    DesignRules(Boards boards) {
        this.board = boards.of(DesignRuleBoard.class);
    }

    /** Those in force as of then, oldest first; a council keeps few enough to read them. */
    public List<DesignRuleRow> inForce(AsOf asOf) {
        return board.all(DesignRuleBoard.RETIRED, "no", asOf);
    }

    /** Those in force that this person answers for, by id. */
    public List<DesignRuleRow> ownedBy(String person, AsOf asOf) {
        return board.all(DesignRuleBoard.OWNER, person, asOf);
    }
}
