package waymark.query.govern.duty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import waymark.api.govern.overview.OverviewQuery.MineView;
import waymark.api.govern.overview.OverviewQuery.ShowMine;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.api.understand.discussion.DiscussionQuery.FollowedList;
import waymark.api.understand.discussion.DiscussionQuery.ListFollowed;
import waymark.query.govern.delegation.DelegationCard;
import waymark.query.govern.duty.form.DutyForms;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** The page of one person, and the same over REST. */
@Controller
@Tag(name = "govern")
class MinePages {

    private final Queries queries;
    private final DelegationCard delegated;
    private final Say say;
    private final DutyForms forms;

    MinePages(Queries queries, DelegationCard delegated, Say say, DutyForms forms) {
        this.queries = queries;
        this.delegated = delegated;
        this.say = say;
        this.forms = forms;
    }

    @GetMapping("/my")
    @Asks(ShowMine.class)
    String mine(Viewer viewer, Model model) {
        MineView mine = queries.ask(new ShowMine(), viewer);
        model.addAttribute("owed", table("what you owe", mine.owed()));
        model.addAttribute("waiting", table("what waits on you", mine.waiting()));
        model.addAttribute("left", table("what awaits an owner", mine.awaitingOwner()));
        model.addAttribute("owedForms", forms.of("owed", mine.owed(), viewer));
        model.addAttribute("waitingForms", forms.of("waits", mine.waiting(), viewer));
        model.addAttribute("followed", followed(queries.ask(new ListFollowed(), viewer)));
        delegated.own(viewer, model);
        return "programme/my";
    }

    @GetMapping(path = "/api/my", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Asks(ShowMine.class)
    @Operation(operationId = "showMine", summary = "What you owe, and what waits on you")
    ResponseEntity<MineView> mine(Viewer viewer) {
        return Answers.of(queries.ask(new ShowMine(), viewer), viewer);
    }

    private Table table(String name, List<Waits> all) {
        return new Table(name,
                List.of(Column.text("reference", "Reference"), Column.text("title", "What"),
                        Column.text("why", "Waits for"), Column.text("on", "Due or planned"),
                        Column.text("since", "Since")),
                all.stream().map(this::row).toList(), null);
    }

    private Table followed(FollowedList list) {
        return new Table("what you follow",
                List.of(Column.text("reference", "Reference"), Column.text("title", "What"),
                        Column.text("stage", "Stands"), Column.figure("comments", "Comments"),
                        Column.text("moved", "Last moved")),
                list.followed().stream().map(one -> Row.of(
                        Cell.link(one.reference(), Places.of(one.id(), one.reference())),
                        Cell.of(one.title()), Cell.of(one.stage()), Cell.of(one.comments()),
                        Cell.said(one.movedAt(), say.moment(one.movedAt())))).toList(),
                null);
    }

    private Row row(Waits one) {
        return Row.of(Cell.link(one.reference(), Places.of(one.id(), one.reference())),
                Cell.of(one.title()), Cell.of(one.why()),
                Cell.said(one.on(), say.date(one.on())),
                Cell.said(one.since(), say.day(one.since())));
    }
}
