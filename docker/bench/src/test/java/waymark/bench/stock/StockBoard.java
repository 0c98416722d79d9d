package waymark.bench.stock;

import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import waymark.api.understand.insight.InsightEvent;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightAbsorbed;
import waymark.api.understand.insight.InsightEvent.InsightLinked;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightEvent.InsightRefuted;
import waymark.api.understand.insight.InsightEvent.InsightRetired;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.api.understand.insight.InsightEvent.InsightValidated;

/** A board of insights as they stand now, in the usual way: one upsert an event. */
@ProcessingGroup(StockBoard.GROUP)
final class StockBoard {

    static final String GROUP = "stock";

    private static final String UPSERT = """
            insert into stock_board (id, stage, doc) values (?, ?, ?)
            on conflict (id) do update set stage = excluded.stage, doc = excluded.doc""";

    private final JdbcTemplate jdbc;

    StockBoard(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    @EventHandler
    void on(InsightEvent event) {
        jdbc.update(UPSERT, event.insight().value(), event.getClass().getSimpleName(), doc(event));
    }

    private static String doc(InsightEvent event) {
        return switch (event) {
            case InsightRecorded told -> told.title() + told.statement();
            case InsightReworded told -> told.title() + told.statement();
            case InsightValidated told -> String.valueOf(told.note());
            case InsightRefuted told -> told.reason();
            case InsightRetired told -> told.reason();
            case EvidenceAdded told -> told.evidence().summary();
            case InsightLinked told -> told.concerns().toString();
            case InsightMerged told -> told.reason();
            case InsightAbsorbed told -> told.evidence().toString();
        };
    }
}
