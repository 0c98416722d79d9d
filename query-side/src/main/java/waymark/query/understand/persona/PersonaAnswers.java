package waymark.query.understand.persona;

import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.understand.persona.PersonaQuery.FindPersona;
import waymark.api.understand.persona.PersonaQuery.ListPersonas;
import waymark.api.understand.persona.PersonaQuery.MeasureSegment;
import waymark.api.understand.persona.PersonaQuery.PersonaList;
import waymark.api.understand.persona.PersonaQuery.PersonaView;
import waymark.api.understand.persona.PersonaQuery.SegmentView;
import waymark.api.understand.persona.PersonaQuery.SegmentView.Known;
import waymark.api.understand.persona.SegmentRule;
import waymark.api.worth.Method;
import waymark.api.worth.score.Share;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.answer.SegmentCounts;
import waymark.query.listen.feedback.answer.SegmentCounts.Condition;
import waymark.query.listen.feedback.answer.SegmentCounts.Met;

/** Answers questions about personas from their board and from customers' answers. */
@Component
class PersonaAnswers {

    private final Board<PersonaRow> board;
    private final SegmentCounts counts;

    PersonaAnswers(Boards boards, SegmentCounts counts) {
        this.board = boards.of(PersonaBoard.class);
        this.counts = counts;
    }

    @QueryHandler
    PersonaView find(FindPersona query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return row(query.id(), viewer).view();
    }

    @QueryHandler
    PersonaList list(ListPersonas query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Facet where = query.stage() == null ? null : new Facet("stage", query.stage().name());
        Page<PersonaRow> page = board.page(where, query.before(), query.limit(), viewer.asOf());
        return new PersonaList(page.rows().stream().map(PersonaRow::view).toList(), page.next());
    }

    @QueryHandler
    SegmentView measure(MeasureSegment query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Met met = counts.of(conditions(row(query.id(), viewer).segment()), viewer.asOf());
        List<Known> known = counts.known(viewer.asOf()).entrySet().stream()
                .map(one -> new Known(one.getKey(), one.getValue())).toList();
        return new SegmentView(new Share(met.met(), met.all()).score(Method.SHARE), met.met(),
                met.relationship().nps(), known);
    }

    private PersonaRow row(String id, Viewer viewer) {
        return board.find(id, viewer.asOf()).orElseThrow(Unknown.id());
    }

    private static List<Condition> conditions(SegmentRule rule) {
        return rule.conditions().stream()
                .map(one -> new Condition(one.attribute(), one.anyOf())).toList();
    }
}
