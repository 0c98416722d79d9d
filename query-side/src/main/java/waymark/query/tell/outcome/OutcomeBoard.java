package waymark.query.tell.outcome;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.tell.outcome.OutcomeEvent;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeConfirmed;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeDisputed;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeDrafted;
import waymark.api.tell.outcome.OutcomeEvent.OutcomePublished;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeRetracted;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeReworded;
import waymark.api.tell.outcome.OutcomeQuery.Stage;
import waymark.log.Recorded;
import waymark.query.kernel.Projection;
import waymark.query.tell.outcome.OutcomeRow.Voices;

/** Every outcome and how it stands. */
final class OutcomeBoard implements Projection<OutcomeRow> {

    static final String STAGE = "stage";
    static final Facet TOLD = new Facet("told", "true");

    @Override
    public String name() {
        return "outcome";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<OutcomeRow> rowType() {
        return OutcomeRow.class;
    }

    @Override
    public Set<String> rowsOf(Event event) {
        return event instanceof OutcomeEvent told ? Set.of(told.stream()) : Set.of();
    }

    @Override
    public OutcomeRow evolve(@Nullable OutcomeRow before, String key, Recorded recorded) {
        if (recorded.event() instanceof OutcomeDrafted told) {
            return OutcomeRow.begin(recorded, told);
        }
        OutcomeRow row = Objects.requireNonNull(before, key).changed(recorded);
        Voices heard = row.voices();
        return switch ((OutcomeEvent) recorded.event()) {
            case OutcomeDrafted _ -> row;
            case OutcomeReworded told -> row.saying(told.words(), told.support(), recorded);
            case OutcomePublished _ -> row.told(recorded);
            case OutcomeConfirmed told -> row.at(
                    row.stage() == Stage.DISPUTED ? Stage.DISPUTED : Stage.CONFIRMED,
                    new Voices(heard.confirmations() + 1, heard.disputes(), told.note()));
            case OutcomeDisputed told -> row.at(Stage.DISPUTED, new Voices(
                    heard.confirmations(), heard.disputes() + 1, told.reason()));
            case OutcomeRetracted told -> row.at(Stage.RETRACTED, heard.saying(told.reason()));
        };
    }

    @Override
    public List<Facet> facets(OutcomeRow row) {
        Facet stage = new Facet(STAGE, row.stage().name());
        return switch (row.stage()) {
            case DRAFTED, RETRACTED -> List.of(stage);
            case PUBLISHED, CONFIRMED, DISPUTED -> List.of(stage, TOLD);
        };
    }
}
