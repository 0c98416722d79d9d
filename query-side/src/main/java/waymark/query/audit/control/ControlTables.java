package waymark.query.audit.control;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.audit.control.ControlQuery.ControlView;
import waymark.api.audit.control.ControlQuery.How;
import waymark.api.audit.control.ControlQuery.Member;
import waymark.api.audit.control.ControlQuery.RefusedView;
import waymark.api.audit.history.HistoryQuery.EventLine;
import waymark.query.audit.history.HistoryTables;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says rules and what was recorded under them as tables. */
@Component
class ControlTables {

    private static final String HERE = "/audit/controls/";

    private final Say say;

    ControlTables(Say say) {
        this.say = say;
    }

    Table controls(List<ControlView> all) {
        return new Table("controls", List.of(Column.text("rule", "Rule"),
                Column.text("asks", "What it asks"), Column.figure("applied", "Applied"),
                Column.figure("waived", "Waived"), Column.figure("selfApproved", "Self-approved"),
                Column.figure("refused", "Refused")),
                all.stream().map(this::row).toList(), null);
    }

    private Row row(ControlView one) {
        String place = HERE + one.rule();
        return Row.of(Cell.link(one.rule(), place), Cell.of(one.asks()),
                one.events().isEmpty() && one.applied() == 0
                        ? Cell.of("")
                        : count(one.applied(), place),
                count(one.waived(), place + "?how=" + How.WAIVED),
                count(one.selfApproved(), place + "?how=" + How.SELF_APPROVED),
                count(one.refused(), place + "#refused"));
    }

    private Cell count(long many, String place) {
        return many == 0 ? Cell.of(0L) : Cell.link(say.count(many), place);
    }

    Table members(String name, List<Member> members, @Nullable String next) {
        return new Table(name, List.of(Column.figure("position", "Position"),
                Column.text("recorded", "Recorded"), Column.text("what", "What happened"),
                Column.text("to", "To"), Column.text("how", "The rule"),
                Column.text("says", "What was recorded"), Column.text("who", "Who"),
                Column.text("reason", "Why")),
                members.stream().map(this::row).toList(), next);
    }

    private Row row(Member member) {
        EventLine one = member.event();
        return Row.of(Cell.link(Long.toString(one.position()), "/audit/events/" + one.position()),
                Cell.said(one.recordedAt(), say.moment(one.recordedAt())), Cell.of(one.words()),
                Cell.link(one.called(), "/audit/history/" + one.id()), Cell.tag(tag(member.how())),
                Cell.of(HistoryTables.line(one.says())), Cell.of(HistoryTables.who(one.by())),
                Cell.of(one.reason()));
    }

    private static Tag tag(How how) {
        return switch (how) {
            case HELD -> Tag.good("held");
            case WAIVED -> Tag.care("waived");
            case SELF_APPROVED -> Tag.selfApproved();
        };
    }

    Table refused(List<RefusedView> all, @Nullable String next) {
        return new Table("refusals", List.of(Column.text("on", "On"), Column.text("who", "Who"),
                Column.text("command", "What was asked"), Column.text("code", "Why not"),
                Column.figure("times", "Times"), Column.text("last", "Last"),
                Column.text("about", "Last about")),
                all.stream().map(this::row).toList(), next);
    }

    private Row row(RefusedView one) {
        return Row.of(Cell.said(one.on(), say.date(one.on())), Cell.of(one.name()),
                Cell.of(words(one.command())), Cell.of(words(one.code().replace('_', ' '))),
                Cell.of(one.times()), Cell.said(one.lastAt(), say.moment(one.lastAt())),
                one.about().isEmpty()
                        ? Cell.of("")
                        : Cell.link(one.about(), "/audit/history/" + one.about()));
    }

    /** {@code ReviewCase} is "Review case", {@code OWN CASE} is "Own case". */
    private static String words(String command) {
        String spaced = command.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return spaced.charAt(0) + spaced.substring(1).toLowerCase(Locale.ROOT);
    }
}
