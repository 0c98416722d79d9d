package waymark.query.deliver.exception;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.exception.ExceptionEvent;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionClosed;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionExplained;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOpened;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionOverdue;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionReferred;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionReopened;
import waymark.api.deliver.exception.ExceptionEvent.ExceptionRuled;
import waymark.api.deliver.exception.ExceptionEvent.RecoveryAccepted;
import waymark.api.deliver.exception.ExceptionStage;
import waymark.api.deliver.exception.view.ExceptionQuery.Way;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;

/** The exceptions of each kind of each project, of which the last one is shown. */
final class ExceptionBoard implements Projection<ExceptionRow> {

    static final String STAGE = "stage";
    static final String PROJECT = "project";
    static final Facet OPEN = new Facet("open", "yes");

    @Override
    public String name() {
        return "exception";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<ExceptionRow> rowType() {
        return ExceptionRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof ExceptionEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public ExceptionRow evolve(@Nullable ExceptionRow before, String key, Recorded recorded) {
        if (recorded.event() instanceof ExceptionOpened told) {
            return ExceptionRow.begin(recorded, told);
        }
        ExceptionRow row = Objects.requireNonNull(before, key).changed(recorded);
        String by = recorded.meta().actor().person();
        return switch ((ExceptionEvent) recorded.event()) {
            case ExceptionOpened _ -> row;
            case ExceptionReopened told -> row.again(recorded, told.beyond(), told.due());
            case ExceptionExplained told -> row.said(told);
            case ExceptionOverdue _ -> row.late();
            case ExceptionReferred told -> row.handedOn(told.reason());
            case RecoveryAccepted told ->
                row.going(new Way(by, null, null, told.reason(), told.selfApproved()));
            case ExceptionRuled told -> row.going(new Way(
                    by, told.meeting().value(), told.ruling(), told.words(), false));
            case ExceptionClosed told -> row.over(told.why());
        };
    }

    @Override
    public List<Facet> facets(ExceptionRow row) {
        List<Facet> facets = new ArrayList<>(List.of(new Facet(STAGE, row.stage().name()),
                new Facet(PROJECT, row.first().project().value())));
        if (row.stage() != ExceptionStage.CLOSED) {
            facets.add(OPEN);
        }
        return facets;
    }
}
