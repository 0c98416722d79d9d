package waymark.query.choose.initiative.web.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.InitiativeQuery.InitiativeList;
import waymark.api.choose.initiative.InitiativeQuery.Split;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.choose.initiative.InitiativeView.Track;
import waymark.api.choose.initiative.portfolio.StaleList;
import waymark.api.choose.initiative.portfolio.Work;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says work under way, what rests, and quick tracks, as tables and in words. */
@Component
class WorkTables {

    private static final String NOBODY = "nobody yet";

    private final Say say;
    private final People people;

    WorkTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    /** How much is under way against the limit. */
    String sentence(Work work) {
        String now = say.count(work.underWay(), "initiative is", "initiatives are") + " under way";
        String after = work.approved() == 0
                ? ""
                : " " + say.count(work.approved(), "more is", "more are")
                        + " approved and not begun.";
        Long free = work.free();
        if (free == null) {
            return now + ". No limit is agreed on." + after;
        }
        if (free < 0) {
            return now + ", " + say.count(-free) + " beyond the limit of "
                    + work.limit() + ": end something before you begin." + after;
        }
        return now + " of at most " + work.limit() + ": "
                + (free == 0 ? "none may begin now." : say.count(free) + " may begin.") + after;
    }

    Table underWay(InitiativeList list) {
        Map<String, String> names = names(list);
        return new Table("initiatives under way",
                List.of(Column.text("initiative", "Initiative"), Column.text("owner", "Owner"),
                        Column.figure("approved", "Approved"), Column.figure("spent", "Spent"),
                        Column.text("stands", "Stands")),
                list.initiatives().stream().map(one -> Row.of(link(one.reference(), one.title()),
                        owner(one.owner(), names), Cell.of(say.money(one.funds().approved())),
                        Cell.of(say.money(one.funds().spent())),
                        Cell.tag(one.stale() ? Tag.care("stale") : Tag.good("delivering"))))
                        .toList(),
                null);
    }

    Table of(StaleList list) {
        Map<String, String> names = people.namesOf(list.initiatives().stream()
                .map(StaleList.Stale::owner).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Table("initiatives that rest",
                List.of(Column.text("initiative", "Initiative"), Column.text("stage", "Stage"),
                        Column.text("owner", "Owner"),
                        Column.text("last", "Something last happened"),
                        Column.figure("days", "Days ago")),
                list.initiatives().stream().map(one -> Row.of(link(one.reference(), one.title()),
                        Cell.of(say.word(one.stage())), owner(one.owner(), names),
                        Cell.said(one.lastOn(), say.date(one.lastOn())), Cell.of(one.days())))
                        .toList(),
                null);
    }

    Table quick(InitiativeList list, LocalDate today) {
        Map<String, String> names = names(list);
        return new Table("quick tracks",
                List.of(Column.text("initiative", "Quick track"), Column.text("owner", "Owner"),
                        Column.figure("cost", "Cost"), Column.text("check", "Looked at on"),
                        Column.text("stands", "Stands")),
                list.initiatives().stream().map(one -> quick(one, names, today)).toList(),
                list.next());
    }

    Table of(List<Split> splits, Map<String, String> references) {
        return new Table("quick tracks close together",
                List.of(Column.text("same", "Same"), Column.text("initiatives", "Quick tracks"),
                        Column.figure("total", "Together"), Column.text("limit", "Limit"),
                        Column.text("asked", "Last asked")),
                splits.stream().map(split -> Row.of(Cell.of(say.word(split.same())),
                        Cell.of(split.initiatives().stream()
                                .map(id -> references.getOrDefault(id, id))
                                .collect(Collectors.joining(", "))),
                        Cell.said(split.total().amount(), say.money(split.total())),
                        Cell.tag(split.beyondLimit() ? Tag.care("beyond") : Tag.plain("within")),
                        Cell.said(split.lastAskedAt(), say.day(split.lastAskedAt())))).toList(),
                null);
    }

    private Row quick(InitiativeView one, Map<String, String> names, LocalDate today) {
        Track track = Objects.requireNonNull(one.quickTrack(), "listed for it");
        return Row.of(link(one.reference(), one.title()), owner(one.owner(), names),
                Cell.said(track.cost().amount(), say.money(track.cost())),
                Cell.said(track.checkOn(), say.date(track.checkOn())),
                Cell.tag(stands(one, track, today)));
    }

    private static Tag stands(InitiativeView one, Track track, LocalDate today) {
        return switch (one.stage()) {
            case REJECTED -> Tag.plain("rejected");
            case STOPPED -> Tag.broken("stopped");
            case REALISED -> Tag.good("realised");
            case PROPOSED, SCORED, DEFERRED -> Tag.care("waits for the head");
            case APPROVED, DELIVERING, DELIVERED -> today.isBefore(track.checkOn())
                    ? Tag.good(track.delegated() ? "approved, delegated" : "approved")
                    : Tag.care("to be looked at");
        };
    }

    private Map<String, String> names(InitiativeList list) {
        return people.namesOf(list.initiatives().stream().map(InitiativeView::owner)
                .filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    static Cell link(String reference, String title) {
        return Cell.link(reference + " " + title, "/choose/initiatives/" + reference);
    }

    static Cell owner(@Nullable String owner, Map<String, String> names) {
        return Cell.of(owner == null ? NOBODY : names.getOrDefault(owner, ""));
    }
}
