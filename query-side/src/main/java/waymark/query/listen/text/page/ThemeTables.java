package waymark.query.listen.text.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.listen.text.Sentiment;
import waymark.api.listen.text.TextQuery.CopyList;
import waymark.api.listen.text.TextQuery.WordList;
import waymark.api.listen.text.ThemeList;
import waymark.api.listen.text.ThemeList.Counted;
import waymark.api.listen.text.ThemeList.Trend;
import waymark.api.listen.text.ThemeView;
import waymark.api.listen.text.ThemeView.Example;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says what words say as tables. */
@Component
class ThemeTables {

    private final Say say;

    ThemeTables(Say say) {
        this.say = say;
    }

    Table themes(ThemeList list, String query) {
        return new Table("themes",
                List.of(Column.text("theme", "Theme"), Column.figure("answers", "Answers"),
                        Column.figure("share", "Share, %"),
                        Column.text("interval", "95 % interval"),
                        Column.figure("bad", "Sound bad"), Column.figure("mixed", "Mixed"),
                        Column.figure("neutral", "Neutral"), Column.figure("good", "Sound good"),
                        Column.text("trend", "Lately")),
                list.themes().stream().map(one -> row(one, query)).toList(), null);
    }

    private Row row(Counted one, String query) {
        return Row.of(Cell.link(one.name(), "/listen/themes/" + one.theme() + query),
                count(one.answers()), Cell.said(one.percent(), say.tenths(one.percent())),
                Cell.of(say.interval(one.low(), one.high())), count(one.sounds().negative()),
                count(one.sounds().mixed()), count(one.sounds().neutral()),
                count(one.sounds().positive()), Cell.tag(tag(one.trend())));
    }

    static Tag tag(Trend trend) {
        return switch (trend.way()) {
            case RISING -> Tag.care("more often");
            case FALLING -> Tag.plain("less often");
            case STEADY -> Tag.plain("as before");
        };
    }

    /** Which languages are spoken, and by how many answers. */
    String languages(ThemeList list) {
        return list.languages().stream()
                .map(one -> language(one.language()) + " " + say.count(one.answers()))
                .collect(Collectors.joining(", "));
    }

    private static String language(String code) {
        return code.equals("und")
                ? "not told"
                : Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }

    Table answers(ThemeView theme, boolean withWords) {
        return new Table("answers that speak of it",
                List.of(Column.text("receivedOn", "Received"), Column.text("sounds", "Sounds"),
                        Column.text("language", "Language"),
                        Column.text("words", "In their words")),
                theme.examples().stream().map(one -> answer(one, withWords)).toList(),
                theme.next());
    }

    private Row answer(Example one, boolean withWords) {
        return Row.of(Cell.said(one.receivedOn(), say.date(one.receivedOn())),
                Cell.tag(tag(one.sentiment())),
                Cell.said(one.language(), language(one.language())),
                withWords ? Cell.of(one.words()) : Cell.said(null, "not shown to you"));
    }

    private static Tag tag(Sentiment sentiment) {
        return switch (sentiment) {
            case POSITIVE -> Tag.good("good");
            case MIXED -> Tag.care("mixed");
            case NEUTRAL -> Tag.plain("neutral");
            case NEGATIVE -> Tag.broken("bad");
        };
    }

    Table copies(CopyList list, boolean withWords) {
        return new Table("said nearly the same",
                List.of(Column.figure("answers", "Answers"),
                        Column.text("words", "In the words of the first")),
                list.copies().stream().map(one -> Row.of(count(one.answers()), withWords
                        ? Cell.of(one.words())
                        : Cell.said(null, "not shown to you"))).toList(),
                list.next());
    }

    Table words(WordList list) {
        return new Table("words that come up",
                List.of(Column.text("word", "Word"), Column.figure("answers", "Answers"),
                        Column.figure("bad", "Sound bad")),
                list.words().stream().map(one -> Row.of(Cell.of(one.word()),
                        count(one.answers()), count(one.negative()))).toList(),
                null);
    }

    private Cell count(long many) {
        return Cell.said(many, say.count(many));
    }
}
