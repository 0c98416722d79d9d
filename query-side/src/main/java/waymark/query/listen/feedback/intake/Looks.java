package waymark.query.listen.feedback.intake;

import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.listen.feedback.FeedbackQuery.FindLook;
import waymark.api.listen.feedback.intake.LookView;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;

/** Answers what dry runs found, from where the importer keeps it for an hour. */
@Component
class Looks {

    private final JdbcClient client;
    private final JsonMapper json;

    Looks(JdbcClient client, JsonMapper json) {
        this.client = client;
        this.json = json;
    }

    @QueryHandler
    LookView find(FindLook query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return client.sql("select look from feedback_look where id = :id")
                .param("id", query.id()).query(String.class).optional()
                .map(look -> json.readValue(look, LookView.class))
                .orElseThrow(Unknown.id());
    }
}
