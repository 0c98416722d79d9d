package waymark.api.listen.feedback.source;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;

/**
 * What all answers of a source share.
 *
 * @param name what the source is called
 * @param kind what kind of listening it is
 * @param relation whether it asks about the relationship or about one dealing
 * @param channel how it is asked, where no column says so
 * @param mayContact whether customers agreed to be contacted, where no column says so
 * @param mayQuote whether customers agreed to be quoted, where no column says so
 */
public record SourceTerms(
        @NotPersonal String name,
        SourceKind kind,
        Relation relation,
        @Nullable @NotPersonal String channel,
        boolean mayContact,
        boolean mayQuote) {

    public SourceTerms {
        name = Require.text("name", name, 120);
        Require.present("kind", kind);
        Require.present("relation", relation);
        channel = Require.optionalText("channel", channel, 80);
    }
}
