package waymark.query.govern.delegation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.govern.delegation.DelegationQuery.DelegationList;
import waymark.api.govern.delegation.DelegationQuery.DelegationView;
import waymark.api.govern.organisation.OrganisationQuery.Mentioned;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says whose work is in whose hands as a table. */
@Component
public class DelegationTables {

    private final Say say;

    DelegationTables(Say say) {
        this.say = say;
    }

    /** What was handed over, then what was taken on. */
    public Table of(DelegationList list) {
        return new Table("who stands in for whom",
                List.of(Column.text("person", "Who stands in"), Column.text("owner", "For whom"),
                        Column.text("from", "From"), Column.text("until", "Until and with"),
                        Column.text("state", "Now")),
                Stream.concat(list.given().stream(), list.taken().stream()).map(this::row)
                        .toList(),
                null);
    }

    private Row row(DelegationView one) {
        return Row.of(person(one.person()), person(one.owner()),
                Cell.said(one.from(), say.date(one.from())),
                Cell.said(one.until(), say.date(one.until())),
                Cell.tag(one.holds() ? Tag.good("stands in") : Tag.plain("later")));
    }

    private static Cell person(Mentioned one) {
        return Cell.link(one.name(), "/govern/people/" + one.id().substring(7));
    }
}
