package waymark.query.listen.text.theme.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.listen.text.ThemeList.Spoken;

/** Has the database count what was read; nothing of it is held but counts. */
@Component
class ThemeCounts {

    private final JdbcClient client;

    ThemeCounts(JdbcClient client) {
        this.client = client;
    }

    /** How many people speak of a theme, and when the last one did. */
    record People(long people, @Nullable LocalDate last) {}

    /** All answers in words. */
    Tallies all(Meant meant) {
        Tallies all = new Tallies();
        meant.bound(client.sql("select in_month, sentiment, count(*) from answer_text"
                + Meant.WHERE + " group by in_month, sentiment"))
                .query(row -> {
                    all.add(row.getInt(1), row.getInt(2), row.getLong(3));
                });
        return all;
    }

    /** The answers of each theme, or of one. */
    Map<String, Tallies> themes(Meant meant, @Nullable String theme) {
        Map<String, Tallies> themes = new LinkedHashMap<>();
        var asked = meant.bound(client.sql("select theme, in_month, sentiment, count(*)"
                + " from answer_theme" + Meant.WHERE
                + (theme == null ? "" : " and theme = :theme")
                + " group by theme, in_month, sentiment"));
        (theme == null ? asked : asked.param("theme", theme)).query(row -> {
            themes.computeIfAbsent(row.getString(1), none -> new Tallies())
                    .add(row.getInt(2), row.getInt(3), row.getLong(4));
        });
        return themes;
    }

    List<Spoken> languages(Meant meant) {
        List<Spoken> languages = new ArrayList<>();
        meant.bound(client.sql("select language, count(*) from answer_text" + Meant.WHERE
                + " group by language order by count(*) desc, language"))
                .query(row -> {
                    long told = meant.told(row.getLong(2));
                    if (told > 0) {
                        languages.add(new Spoken(row.getString(1), told));
                    }
                });
        return languages;
    }

    /** One customer with several answers is one. */
    People people(Meant meant, String theme) {
        return meant.bound(client.sql("select count(distinct t.subject), max(t.received_on)"
                + " from (select position from answer_theme" + Meant.WHERE
                + " and theme = :theme) h join answer_text t on t.position = h.position"))
                .param("theme", theme)
                .query((row, number) -> new People(row.getLong(1),
                        row.getObject(2, LocalDate.class)))
                .single();
    }
}
