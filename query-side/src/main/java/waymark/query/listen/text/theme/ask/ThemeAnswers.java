package waymark.query.listen.text.theme.ask;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import waymark.api.audit.reading.ReadingQuery.Words;
import waymark.api.listen.text.Scope;
import waymark.api.listen.text.TextQuery.FindTheme;
import waymark.api.listen.text.TextQuery.ListThemes;
import waymark.api.listen.text.ThemeList;
import waymark.api.listen.text.ThemeList.Counted;
import waymark.api.listen.text.ThemeList.Sounds;
import waymark.api.listen.text.ThemeList.Trend;
import waymark.api.listen.text.ThemeView;
import waymark.api.listen.text.ThemeView.Month;
import waymark.api.worth.Method;
import waymark.api.worth.score.Interval;
import waymark.api.worth.score.Share;
import waymark.query.audit.reading.Readings;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.source.Sources;
import waymark.query.listen.text.TextAnalyser;
import waymark.query.listen.text.Theme;
import waymark.query.listen.text.theme.Stored;
import waymark.query.listen.text.theme.Stored.What;

/** Answers what customers speak of. */
@Component
class ThemeAnswers {

    private final Sources sources;
    private final ThemeCounts counts;
    private final Examples examples;
    private final Promoting promoting;
    private final Readings readings;
    private final TextAnalyser analyser;
    private final boolean isOn;

    ThemeAnswers(Sources sources, ThemeCounts counts, Examples examples, Promoting promoting,
            Readings readings, TextAnalyser analyser,
            @Value("${waymark.text.analysis:true}") boolean isOn) {
        this.sources = sources;
        this.counts = counts;
        this.examples = examples;
        this.promoting = promoting;
        this.readings = readings;
        this.analyser = analyser;
        this.isOn = isOn;
    }

    @QueryHandler
    ThemeList list(ListThemes query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Meant meant = meant(query.scope(), viewer);
        if (!isOn) {
            return new ThemeList(meant.position(), null, 0, List.of(), List.of());
        }
        Heard heard = counts.heard(meant, EnumSet.allOf(What.class), null);
        Tallies all = heard.all();
        return new ThemeList(meant.position(), method(), meant.told(all.all()),
                analyser.themes().stream()
                        .map(theme -> counted(theme, heard.theme(theme.key()), all, meant))
                        .filter(one -> one.answers() > 0)
                        .sorted(Comparator.comparingLong(Counted::answers).reversed()).toList(),
                heard.languages(meant));
    }

    @QueryHandler
    ThemeView find(FindTheme query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Meant meant = meant(query.scope(), viewer);
        Theme theme = analyser.themes().stream()
                .filter(one -> isOn && one.key().equals(query.theme())).findFirst()
                .orElseThrow(Unknown.id());
        Heard heard = counts.heard(meant, EnumSet.of(What.ALL, What.THEME), theme.key());
        Tallies all = heard.all();
        Tallies own = heard.theme(theme.key());
        Counted counted = counted(theme, own, all, meant);
        Examples.Page page = counted.answers() == 0
                ? Examples.Page.NONE
                : examples.of(meant, theme.key(), query.before(), query.limit());
        readings.note(viewer, Words.ANSWERS_OF_THEME, meant.source(), page.shown());
        return new ThemeView(counted, meant.position(), method(), meant.told(all.all()),
                months(own, all, meant), page.examples(), page.next(),
                counted.answers() == 0
                        ? null
                        : promoting.insight(counted, query.scope(), meant, method()));
    }

    private String method() {
        return analyser.name() + "/" + analyser.version();
    }

    Meant meant(Scope scope, Viewer viewer) {
        return Meant.of(scope, sources.find(scope.source(), viewer.asOf())
                .orElseThrow(Unknown.id()), viewer);
    }

    private static List<Month> months(Tallies own, Tallies all, Meant meant) {
        return meant.byEmployees()
                ? List.of()
                : all.months().entrySet().stream().map(one -> new Month(
                        Stored.firstOf(one.getKey()),
                        own.months().getOrDefault(one.getKey(), 0L), one.getValue())).toList();
    }

    private static Counted counted(
            Theme theme, Tallies own, Tallies all, Meant meant) {
        long answers = meant.told(own.all());
        var score = new Share(answers, meant.told(all.all())).score(Method.SHARE);
        Interval interval = Objects.requireNonNullElse(score.interval(),
                new Interval(BigDecimal.ZERO, BigDecimal.ZERO));
        Sounds sounds = own.sounds(meant);
        return new Counted(theme.key(), theme.name(), theme.keyWords(), answers,
                Tallies.rounded(Optional.ofNullable(score.figure().value())
                        .orElse(BigDecimal.ZERO)),
                Tallies.rounded(interval.low()), Tallies.rounded(interval.high()), sounds,
                meant.byEmployees() ? Trend.NONE : own.trend(all));
    }
}
