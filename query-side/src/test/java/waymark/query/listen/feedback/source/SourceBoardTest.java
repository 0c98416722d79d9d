package waymark.query.listen.feedback.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.InvitedCounted;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.MappingChanged;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.SourceOpened;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.Mapping.Column;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.feedback.source.SourceTerms;
import waymark.query.kernel.testing.Tape;

class SourceBoardTest {

    private static final FeedbackSourceId SOURCE = FeedbackSourceId.next();
    private static final SourceTerms TERMS = new SourceTerms(
            "Survey", SourceKind.SURVEY, Relation.TRANSACTIONAL, "e-mail", true, false);
    private static final Mapping MAPPING = new Mapping(
            List.of(new Column("Score", Field.NPS, null)), null, null);

    @Test
    void a_source_keeps_what_was_last_said_of_it() {
        SourceRow row = new Tape<>(new SourceBoard())
                .told(new SourceOpened(SOURCE, TERMS, null), new MappingChanged(SOURCE, MAPPING),
                        new InvitedCounted(SOURCE, 120, LocalDate.of(2026, 3, 1)),
                        new InvitedCounted(SOURCE, 240, LocalDate.of(2026, 4, 1)))
                .row(SOURCE.value());
        assertThat(row.terms()).isEqualTo(TERMS);
        assertThat(row.mapping()).isEqualTo(MAPPING);
        assertThat(row.invited()).isEqualTo(240);
    }
}
