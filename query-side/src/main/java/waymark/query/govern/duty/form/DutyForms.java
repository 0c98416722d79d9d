package waymark.query.govern.duty.form;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.Duty.Deed;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Act;
import waymark.query.page.kit.Field;
import waymark.query.page.kit.Forms;

/** Makes the forms for what waits: those that the reader may send, the first of them at most. */
@Component
public class DutyForms {

    /** Beyond it a page is no longer worked through; what is done makes room for the next. */
    private static final int MOST = 30;

    private static final Comparator<Waits> SOONEST = Comparator.comparing(Waits::on,
            Comparator.nullsLast(Comparator.naturalOrder()));

    private final Forms ask;
    private final FollowupForms followups;
    private final MoneyForms money;
    private final PromiseForms promises;
    private final ProjectForms projects;

    DutyForms(Forms ask, FollowupForms followups, MoneyForms money, PromiseForms promises,
            ProjectForms projects) {
        this.ask = ask;
        this.followups = followups;
        this.money = money;
        this.promises = promises;
        this.projects = projects;
    }

    /**
     * The forms for these, what is due first before the others.
     *
     * @param part of the page, which sets its forms apart from those of others
     */
    public List<DutyForm> of(String part, List<Waits> all, Viewer viewer) {
        return viewer.asOf().past()
                ? List.of()
                : all.stream().sorted(SOONEST)
                        .flatMap(one -> Stream.ofNullable(of(part, one, viewer)))
                        .limit(MOST).toList();
    }

    private @Nullable DutyForm of(String part, Waits one, Viewer viewer) {
        Duty duty = one.duty();
        if (duty == null || !viewer.actor().may(Deeds.command(duty.deed()))) {
            return null;
        }
        String number = duty.number() == null ? "" : "-" + duty.number();
        Act act = ask.act(part + "-" + one.reference() + number, Deeds.door(one, duty),
                Deeds.button(duty.deed())).titled(title(one, duty)).said("Recorded.");
        return new DutyForm(duty.version() == null ? act : act.against(duty.version()),
                fields(one, duty.deed(), viewer));
    }

    private List<Field> fields(Waits one, Deed deed, Viewer viewer) {
        return switch (deed) {
            case VERIFY_CLAIM -> money.verify();
            case COUNT_BENEFIT -> money.measure(ProofMethod.DIRECT_COUNT);
            case COMPARE_BENEFIT -> money.measure(ProofMethod.PRE_POST);
            case COMPARE_WITH_CONTROL -> money.measure(ProofMethod.DIFFERENCE_IN_DIFFERENCES);
            case CONTACT_CUSTOMER -> followups.contact();
            case PUT_RIGHT -> followups.putRight();
            case INVESTIGATE_COMPLAINT -> followups.investigate();
            case ANSWER_COMPLAINT -> followups.answer();
            case ASK_PROMOTER -> followups.askPromoter();
            case NOTE_RESPONSE -> followups.response();
            case CLOSE_FOLLOWUP -> followups.close(viewer);
            case FINISH_ACTION -> promises.finish();
            case MEET_CONDITION -> promises.meet(viewer.asOf().effective());
            case REPORT_WEEK -> projects.week();
            case MOVE_MILESTONE -> projects.milestone(one.title());
            case DECIDE_CHANGE -> projects.decide();
            case LOOK_BACK -> projects.lookBack();
            case EXPLAIN_EXCEPTION -> projects.explain();
            case APPROVE_QUICK_TRACK -> promises.click();
            case ACCEPT_RECOVERY, TAKE_ON, TELL_OUTCOME -> List.of();
        };
    }

    private static String title(Waits one, Duty duty) {
        String part = switch (duty.deed()) {
            case VERIFY_CLAIM -> ", claim " + Objects.requireNonNull(duty.number(), "of a claim");
            case DECIDE_CHANGE -> ", change " + Objects.requireNonNull(duty.number(), "of one");
            case MEET_CONDITION, FINISH_ACTION, MOVE_MILESTONE, TAKE_ON, APPROVE_QUICK_TRACK,
                    TELL_OUTCOME ->
                ", " + shortly(one.title());
            default -> "";
        };
        return Deeds.title(duty.deed()) + ": " + one.reference() + part;
    }

    private static String shortly(String words) {
        return words.length() <= 50 ? words : words.substring(0, 49) + "…";
    }
}
