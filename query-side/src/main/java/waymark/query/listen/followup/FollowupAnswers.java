package waymark.query.listen.followup;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.audit.reading.ReadingQuery.Words;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.FollowupRuleSet;
import waymark.api.listen.followup.FollowupEvent.FollowupOpened;
import waymark.api.listen.followup.FollowupQuery.FindFollowup;
import waymark.api.listen.followup.FollowupQuery.FindRule;
import waymark.api.listen.followup.FollowupQuery.ListFollowups;
import waymark.api.listen.followup.rule.FollowupRule;
import waymark.api.listen.followup.view.FollowupList;
import waymark.api.listen.followup.view.FollowupView;
import waymark.api.listen.followup.view.FollowupView.Customer;
import waymark.api.listen.followup.view.FollowupView.Step;
import waymark.api.listen.followup.view.RuleView;
import waymark.log.Recorded;
import waymark.query.audit.history.Histories;
import waymark.query.audit.reading.Readings;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers questions about cases: queues from their table, one case from its own events. */
@Component
class FollowupAnswers {

    private final Queue queue;
    private final Histories histories;
    private final CaseViews views;
    private final Customers customers;
    private final Readings readings;

    FollowupAnswers(Queue queue, Histories histories, CaseViews views, Customers customers,
            Readings readings) {
        this.queue = queue;
        this.readings = readings;
        this.histories = histories;
        this.views = views;
        this.customers = customers;
    }

    @QueryHandler
    FollowupList list(ListFollowups query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return queue.page(query, viewer.asOf());
    }

    @QueryHandler
    FollowupView find(FindFollowup query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        List<Recorded> events = events(query.id(), viewer);
        CaseRow row = null;
        for (Recorded recorded : events) {
            row = CaseFold.evolve(row, recorded);
        }
        if (row == null) {
            throw new Refused(GeneralRefusal.UNKNOWN_ID);
        }
        boolean mayRead = Customers.mayRead(viewer.actor(), row);
        Customer customer = mayRead
                ? customers.of(row, (FollowupOpened) events.getFirst().event())
                : null;
        if (mayRead) {
            readings.note(viewer, Words.CASE, query.id(), row.feedback() == null
                    ? List.of(query.id())
                    : List.of(query.id(), row.feedback()));
        }
        return view(row, customer, viewer.asOf(),
                events.stream().map(one -> Steps.step(one, mayRead)).toList());
    }

    private FollowupView view(
            CaseRow row, @Nullable Customer customer, AsOf asOf, List<Step> steps) {
        PersonId escalateTo = row.handling().escalateTo();
        return new FollowupView(views.line(row, asOf), row.feedback(),
                escalateTo == null ? null : escalateTo.value(), row.times().firstWordAt(),
                row.times().doneAt(), row.result().attempts(), row.result().finding(),
                row.result().remedy(), row.result().outside(), customer, steps);
    }

    @QueryHandler
    RuleView rule(FindRule query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        List<Recorded> events = events(query.source(), viewer);
        FollowupRule rule = null;
        for (Recorded recorded : events) {
            rule = recorded.event() instanceof FollowupRuleSet told ? told.rule() : rule;
        }
        return new RuleView(query.source(), events.getLast().version(), rule);
    }

    private List<Recorded> events(String stream, Viewer viewer) {
        List<Recorded> events = histories.of(stream, viewer.asOf());
        if (events.isEmpty()) {
            throw new Refused(GeneralRefusal.UNKNOWN_ID);
        }
        return events;
    }
}
