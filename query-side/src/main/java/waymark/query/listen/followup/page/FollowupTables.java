package waymark.query.listen.followup.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.OrganisationQuery.DepartmentView;
import waymark.api.govern.organisation.OrganisationQuery.ListDepartments;
import waymark.api.listen.followup.FollowupQuery.ListCauses;
import waymark.api.listen.followup.deal.FollowupStage;
import waymark.api.listen.followup.deal.Scored;
import waymark.api.listen.followup.view.FollowupLine;
import waymark.api.listen.followup.view.FollowupList;
import waymark.api.listen.followup.view.FollowupView;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Happened;
import waymark.query.page.kit.Tag;

/** Says queues and what was done in a case. */
@Component
class FollowupTables {

    private final Say say;
    private final People people;
    private final Queries queries;

    FollowupTables(Say say, People people, Queries queries) {
        this.say = say;
        this.people = people;
        this.queries = queries;
    }

    Table of(FollowupList list, Viewer viewer) {
        Set<String> owners = new HashSet<>();
        list.followups().forEach(one -> {
            if (one.owner() != null) {
                owners.add(one.owner());
            }
        });
        Map<String, String> names = new HashMap<>(people.namesOf(owners));
        queries.ask(new ListDepartments(), viewer).departments()
                .forEach((DepartmentView one) -> names.put(one.id(), one.name()));
        Map<String, String> causes = causes(viewer);
        return new Table("cases",
                List.of(Column.text("reference", "Reference"), Column.text("kind", "Kind"),
                        Column.text("stage", "Stage"), Column.text("next", "Waits for"),
                        Column.text("due", "Due"), Column.text("owner", "Owner"),
                        Column.text("score", "Score"), Column.text("cause", "Cause"),
                        Column.text("opened", "Opened")),
                list.followups().stream().map(one -> row(one, names, causes)).toList(),
                list.next());
    }

    private Row row(FollowupLine one, Map<String, String> names, Map<String, String> causes) {
        String cause = one.cause();
        return Row.of(
                Cell.link(one.reference(), "/listen/follow-ups/" + one.reference()),
                Cell.of(say.word(one.kind())), Cell.tag(tags(one)),
                Cell.of(waitsFor(one)),
                Cell.said(one.nextDue(), say.moment(one.nextDue())),
                Cell.of(owner(one, names)), Cell.of(score(one.before(), one.after())),
                Cell.of(cause == null ? "" : causes.getOrDefault(cause, cause)),
                Cell.said(one.openedAt(), say.day(one.openedAt())));
    }

    /** The names of causes by their codes; one out of use is called by its code. */
    Map<String, String> causes(Viewer viewer) {
        Map<String, String> names = new HashMap<>();
        queries.ask(new ListCauses(), viewer).causes()
                .forEach(one -> names.put(one.cause().code(), one.cause().name()));
        return names;
    }

    static Tag[] tags(FollowupLine one) {
        Tag stage = tag(one.stage());
        return one.overdue() ? new Tag[]{Tag.broken("overdue"), stage} : new Tag[]{stage};
    }

    static Tag tag(FollowupStage stage) {
        String word = stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (stage) {
            case RECEIVED, OPEN -> Tag.care(word);
            case ACKNOWLEDGED, INVESTIGATED, CONTACTED, ASKED -> Tag.plain(word);
            case ANSWERED, RESOLVED, RESPONDED, CLOSED -> Tag.good(word);
            case UNREACHABLE, WITHDRAWN -> Tag.plain(word);
            case ESCALATED_OUTSIDE -> Tag.broken(word);
        };
    }

    static String waitsFor(FollowupLine one) {
        if (one.stage().isOver()) {
            return "";
        }
        if (one.nextDue() == null) {
            return "closing, with a cause";
        }
        return one.nextDue().equals(one.firstDue()) && one.stage().awaitsFirstWord()
                ? "the first word"
                : "an end";
    }

    private static String owner(FollowupLine one, Map<String, String> names) {
        String owner = one.owner();
        if (owner != null) {
            return names.getOrDefault(owner, owner);
        }
        String department = one.department();
        return department == null
                ? "nobody yet"
                : names.getOrDefault(department, department) + ", awaiting an owner";
    }

    static String score(@Nullable Scored before, @Nullable Scored after) {
        if (before == null) {
            return "";
        }
        String first = before.scale() + " " + before.score();
        return after == null ? first : first + " → " + after.score();
    }

    List<Happened> history(FollowupView view) {
        return view.steps().reversed().stream().map(step -> new Happened(step.at(),
                people.nameOf(step.by()), step.what(), step.note(),
                "/audit/events/" + step.position(), false)).toList();
    }
}
