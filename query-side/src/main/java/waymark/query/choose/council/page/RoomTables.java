package waymark.query.choose.council.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.choose.council.CouncilQuery.CouncilView;
import waymark.api.choose.council.Seat;
import waymark.api.choose.council.agenda.AgendaView;
import waymark.api.choose.council.agenda.AgendaView.Matter;
import waymark.api.choose.council.agenda.AgendaView.Waiting;
import waymark.api.choose.council.dossier.KnownView.Later;
import waymark.api.choose.council.meeting.MeetingQuery.ActionView;
import waymark.query.govern.duty.Places;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Field.Choice;
import waymark.query.page.kit.Tag;

/** Says what waits, what is to be done, who sits in the council and what arrived, as tables. */
@Component
class RoomTables {

    private final Say say;
    private final People people;

    RoomTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    Table waiting(AgendaView agenda) {
        return new Table("cases that wait for the council",
                List.of(Column.text("case", "Case"), Column.text("why", "Comes because"),
                        Column.figure("stake", "At stake"), Column.text("since", "Since")),
                agenda.cases().stream().map(this::row).toList(), null);
    }

    Table matters(AgendaView agenda) {
        Map<String, String> names = names(agenda.matters().stream().map(Matter::owner)
                .filter(Objects::nonNull).toList());
        return new Table("what else is due",
                List.of(Column.text("kind", "What"), Column.text("about", "About"),
                        Column.text("said", "Says"), Column.text("owner", "Owner"),
                        Column.text("on", "Due or since")),
                agenda.matters().stream().map(one -> Row.of(Cell.of(say.word(one.kind())),
                        Cell.link(one.reference(), Places.of(one.id(), one.reference())),
                        Cell.of(one.said()), Cell.of(names.get(one.owner())),
                        Cell.said(one.on(), say.date(one.on())))).toList(),
                null);
    }

    Table actions(List<ActionView> actions) {
        Map<String, String> names = names(actions.stream().map(ActionView::owner).toList());
        return new Table("what is to be done",
                List.of(Column.text("action", "What"), Column.text("owner", "Owner"),
                        Column.text("due", "By"), Column.text("done", "Done")),
                actions.stream().map(one -> Row.of(
                        Cell.link(one.text(), "/choose/meetings/" + one.meeting().substring(8)
                                + "#actions"),
                        Cell.of(names.get(one.owner())), Cell.said(one.due(), say.date(one.due())),
                        one.finishedOn() == null
                                ? Cell.tag(Tag.care("open"))
                                : Cell.of(say.date(one.finishedOn()) + ": " + one.note())))
                        .toList(),
                null);
    }

    Table seats(CouncilView council) {
        Map<String, String> names = names(Stream.concat(
                council.members().stream().map(one -> one.person()),
                council.lent().stream().map(one -> one.standIn())).toList());
        return new Table("who sits in the council",
                List.of(Column.text("member", "Member"), Column.text("seats", "Seats"),
                        Column.text("lent", "Vote is lent to")),
                council.members().stream().map(one -> Row.of(Cell.of(names.get(one.person())),
                        Cell.of(one.seats().stream().map(say::word)
                                .collect(Collectors.joining(", "))),
                        Cell.of(council.lent().stream()
                                .filter(loan -> loan.person().equals(one.person()))
                                .map(loan -> names.get(loan.standIn()) + ", " + say.days(
                                        loan.from(), loan.until()))
                                .collect(Collectors.joining()))))
                        .toList(),
                null);
    }

    /** CNL-4: who can assent to what lies above the programme's limit. */
    List<Choice> sponsors(CouncilView council) {
        List<String> all = council.members().stream()
                .filter(one -> one.seats().contains(Seat.SPONSOR)).map(one -> one.person())
                .toList();
        Map<String, String> names = names(all);
        return all.stream().map(one -> new Choice(one, names.getOrDefault(one, ""))).toList();
    }

    /** Every seat that is held, with what its address ends in. */
    List<Choice> held(CouncilView council) {
        Map<String, String> names = names(
                council.members().stream().map(one -> one.person()).toList());
        return council.members().stream().flatMap(one -> one.seats().stream()
                .map(seat -> new Choice(one.person().replaceFirst(".*/", "") + "?seat=" + seat,
                        names.get(one.person()) + ", " + say.word(seat))))
                .toList();
    }

    Table later(List<Later> arrived) {
        return new Table("what arrived later",
                List.of(Column.text("what", "What"), Column.text("about", "About"),
                        Column.text("at", "When"), Column.figure("position", "Position")),
                arrived.stream().map(one -> Row.of(
                        Cell.of(one.what() + (one.beforeDeciding()
                                ? ", before the decision but not on the page"
                                : "")),
                        Cell.link(one.id().substring(0, one.id().indexOf('/')).replace('-', ' '),
                                "/audit/history/" + one.id()),
                        Cell.said(one.at(), say.moment(one.at())), Cell.of(one.position())))
                        .toList(),
                null);
    }

    private Row row(Waiting one) {
        return Row.of(Cell.link(one.reference() + " " + one.title(),
                "/choose/cases/" + one.reference() + "/dossier"),
                Cell.of(switch (one.why()) {
                    case REVIEWED -> "finance has reviewed it";
                    case DEFERRED -> "it was put off until then";
                    case SUBMITTED -> "it was handed in; finance comes first";
                }),
                one.stake() == null
                        ? Cell.of(null)
                        : Cell.said(one.stake().amount(), say.money(one.stake())),
                Cell.said(one.since(), say.date(one.since())));
    }

    private Map<String, String> names(Collection<String> ids) {
        return people.namesOf(ids);
    }
}
