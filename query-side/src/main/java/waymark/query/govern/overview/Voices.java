package waymark.query.govern.overview;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.govern.overview.OverviewQuery.Voice;
import waymark.api.listen.feedback.FeedbackQuery.ListSources;
import waymark.api.listen.feedback.FeedbackQuery.SourceView;
import waymark.api.measure.metric.MetricQuery.AskNps;
import waymark.api.measure.metric.MetricQuery.NpsView;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** What customers say, a source at a time; sources are never pooled here (MET-6). */
@Component
class Voices {

    static final int DAYS = 90;

    private static final int SOURCES = 20;

    private final Queries queries;

    Voices(Queries queries) {
        this.queries = queries;
    }

    List<SourceView> sources(Viewer viewer) {
        return queries.ask(new ListSources(null, SOURCES), viewer).sources();
    }

    List<Voice> of(List<SourceView> sources, Viewer viewer) {
        LocalDate to = viewer.asOf().effective();
        return sources.stream().filter(source -> source.answers() > 0).map(source -> {
            NpsView nps = queries.ask(
                    new AskNps(source.id(), null, to.minusDays(DAYS - 1L), to), viewer);
            return new Voice(source.id(), source.reference(), source.terms().name(), nps.value(),
                    nps.low(), nps.high(), nps.n(), nps.sentence());
        }).filter(voice -> voice.n() > 0).toList();
    }
}
