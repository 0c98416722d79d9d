package waymark.query.govern.followers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.govern.followers.FollowersQuery.RebuildProgress;
import waymark.api.govern.followers.FollowersQuery.SegmentProgress;
import waymark.api.govern.followers.RebuildQuery.Difference;
import waymark.api.govern.followers.RebuildQuery.RebuildView;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** The followers as tables: their segments, what was rebuilt, and what that changed. */
@Component
class FollowersTables {

    /** As a row says that it holds still. */
    private static final String HOLDS = Long.toString(Long.MAX_VALUE);

    private final Say say;

    FollowersTables(Say say) {
        this.say = say;
    }

    Table segments(List<SegmentProgress> segments) {
        return new Table("Segments", List.of(Column.text("segment", "Segment"),
                Column.figure("position", "Taken in up to event"),
                Column.figure("behind", "Events behind"),
                Column.figure("stillSeconds", "Without moving, in seconds")),
                segments.stream().map(one -> Row.of(Cell.of(one.segment()),
                        figure(one.position()), figure(one.behind()),
                        figure(one.stillSeconds()))).toList(),
                null);
    }

    Table rebuilds(List<RebuildProgress> rebuilds) {
        return new Table("Rebuilds", List.of(Column.text("rebuild", "Rebuild"),
                Column.text("follower", "Follower"), Column.text("reason", "Because"),
                Column.text("state", "State"), Column.text("progress", "Progress"),
                Column.figure("rate", "Events a second"),
                Column.figure("differences", "Rows that differ"),
                Column.text("asked", "Asked for")),
                rebuilds.stream().map(this::rebuild).toList(), null);
    }

    private Row rebuild(RebuildProgress one) {
        return Row.of(Cell.link("Rebuild " + one.rebuild(),
                "/govern/followers/rebuilds/" + one.rebuild()),
                Cell.of(one.follower()), Cell.of(reason(one)), Cell.tag(tag(one)),
                Cell.of(progress(one)), figure(one.rate()), figure(one.differences()),
                Cell.said(one.askedAt(), say.moment(one.askedAt())));
    }

    private static String reason(RebuildProgress one) {
        return switch (one.reason()) {
            case "NEW" -> "it is new";
            case "CHANGED" -> "of version " + one.version();
            default -> "it was asked for";
        };
    }

    static Tag tag(RebuildProgress one) {
        return switch (one.state()) {
            case "DONE" -> Tag.good("done");
            case "BUILDING" -> Tag.care(one.failure() == null ? "under way" : "held up");
            case "WAITING" -> Tag.plain("waits");
            default -> Tag.plain("called off");
        };
    }

    private String progress(RebuildProgress one) {
        String far = say.count(one.position()) + " of " + say.count(one.head());
        Long left = one.secondsLeft();
        return left == null
                ? far
                : far + ", about " + say.count(left, "second", "seconds")
                        + " left";
    }

    Table differences(RebuildView view) {
        return new Table("Differences of rebuild " + view.rebuild().rebuild(), List.of(
                Column.text("table", "Table"), Column.text("key", "Row"),
                Column.figure("from", "Holds from event"), Column.text("before", "Before"),
                Column.text("after", "After")),
                view.differences().stream().map(this::difference).toList(), next(view));
    }

    private static @Nullable String next(RebuildView view) {
        Long next = view.next();
        return next == null ? null : next.toString();
    }

    private Row difference(Difference one) {
        Long from = one.from();
        return Row.of(Cell.of(one.table()), Cell.of(one.key()),
                from == null ? Cell.of(null) : figure(from), row(one.before()), row(one.after()));
    }

    private static Cell row(@Nullable String columns) {
        return Cell.said(columns, columns == null
                ? "no row"
                : columns.replace("to_position=" + HOLDS, "holds"));
    }

    private Cell figure(long value) {
        return Cell.said(value, say.count(value));
    }
}
