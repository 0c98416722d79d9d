package waymark.command.choose.council.meeting;

import static waymark.api.choose.council.meeting.MeetingRefusal.DUE_BEFORE_TODAY;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_OPEN;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_THE_SECRETARY;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_TREATED;
import static waymark.api.choose.council.meeting.MeetingRefusal.NOT_YOUR_ACTION;
import static waymark.api.choose.council.meeting.MeetingRefusal.NO_SUCH_ACTION;
import static waymark.api.choose.council.meeting.MeetingRefusal.NO_SUCH_OWNER;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import waymark.api.choose.council.meeting.MeetingCommand.AgreeAction;
import waymark.api.choose.council.meeting.MeetingCommand.FinishAction;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.api.choose.council.meeting.MeetingEvent.ActionAgreed;
import waymark.api.choose.council.meeting.MeetingEvent.ActionFinished;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/**
 * What a meeting agreed is to be done: each by one person and a day (CNL-5).
 *
 * @param agreed in their order, numbered from 1
 * @param finished the numbers of those that are done
 */
record Actions(List<ActionAgreed> agreed, Set<Integer> finished) {

    static final Actions NONE = new Actions(List.of(), Set.of());

    Actions {
        agreed = List.copyOf(agreed);
        finished = Set.copyOf(finished);
    }

    Actions with(ActionAgreed told) {
        List<ActionAgreed> more = new ArrayList<>(agreed);
        more.add(told);
        return new Actions(more, finished);
    }

    Actions with(ActionFinished told) {
        Set<Integer> more = new HashSet<>(finished);
        more.add(told.action());
        return new Actions(agreed, more);
    }

    static Decision<MeetingEvent> agree(Meeting meeting, AgreeAction wish, Known known) {
        if (meeting.stage() != Meeting.Stage.OPEN) {
            return refuse(NOT_OPEN);
        }
        if (!MeetingDecider.leads(known)) {
            return refuse(NOT_THE_SECRETARY);
        }
        if (!known.of(wish.owner().value(), Acting.FOLD).active()) {
            return refuse(NO_SUCH_OWNER);
        }
        if (wish.due().isBefore(known.today())) {
            return refuse(DUE_BEFORE_TODAY);
        }
        return wish.about() == null || meeting.treats(wish.about())
                ? accept(new ActionAgreed(wish.meeting(), meeting.actions().agreed().size() + 1,
                        wish.text(), wish.owner(), wish.due(), wish.about()))
                : refuse(NOT_TREATED);
    }

    static Decision<MeetingEvent> finish(Meeting meeting, FinishAction wish, Known known) {
        Actions actions = meeting.actions();
        if (wish.action() < 1 || wish.action() > actions.agreed().size()) {
            return refuse(NO_SUCH_ACTION);
        }
        ActionAgreed agreed = actions.agreed().get(wish.action() - 1);
        if (!known.isFor(agreed.owner().value()) && !MeetingDecider.leads(known)) {
            return refuse(NOT_YOUR_ACTION);
        }
        return actions.finished().contains(wish.action())
                ? nothingToDo()
                : accept(new ActionFinished(
                        wish.meeting(), wish.action(), wish.note(), known.today()));
    }
}
