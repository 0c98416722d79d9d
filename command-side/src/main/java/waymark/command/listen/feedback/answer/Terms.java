package waymark.command.listen.feedback.answer;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.SourceOpened;
import waymark.api.listen.feedback.source.SourceTerms;
import waymark.command.kernel.rule.Fold;

/** What all answers of a source share, if there is such a source. */
record Terms(@Nullable SourceTerms terms) {

    static final Fold<Terms> FOLD = new Fold<>() {
        @Override
        public Terms initial() {
            return new Terms(null);
        }

        @Override
        public Terms evolve(Terms before, Event event) {
            return event instanceof SourceOpened told ? new Terms(told.terms()) : before;
        }
    };
}
