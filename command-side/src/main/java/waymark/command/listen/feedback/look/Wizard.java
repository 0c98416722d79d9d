package waymark.command.listen.feedback.look;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.intake.FileFacts;
import waymark.api.listen.feedback.intake.LookView;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.ChangeMapping;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Mapping;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.listen.feedback.intake.Upload;
import waymark.command.listen.feedback.look.LookController.Beginning;
import waymark.command.listen.feedback.store.Looks;
import waymark.command.listen.feedback.store.Spool;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.NotAppended;

/** Leads a file from the hand of its sender over as many looks as it takes to its import. */
@Component
class Wizard {

    private final Looking looking;
    private final Looks looks;
    private final Spool spool;
    private final Upload upload;
    private final Commands commands;
    private final EventLog log;
    private final Ids ids;

    Wizard(Looking looking, Looks looks, Spool spool, Upload upload, Commands commands,
            EventLog log, Ids ids) {
        this.looking = looking;
        this.looks = looks;
        this.spool = spool;
        this.upload = upload;
        this.commands = commands;
        this.log = log;
        this.ids = ids;
    }

    LookView handedIn(@Nullable String name, InputStreamSource content, String source, Ask ask) {
        var _ = answered(ask);
        FeedbackSourceId of = source(source);
        Optional<LookView> before = looks.found(ask.key());
        return before.isPresent()
                ? before.get()
                : looked(new Upload.Handed(name, content), of, ask);
    }

    private LookView looked(Upload.Handed file, FeedbackSourceId of, Ask ask) {
        FeedbackImportId intake = FeedbackImportId.next();
        FileFacts facts = upload.keep(intake, file);
        boolean kept = false;
        try {
            LookView found = looking.look(new Looking.Wish(intake, of, facts, null), ask);
            kept = true;
            return found;
        } finally {
            if (!kept) {
                spool.drop(intake);
            }
        }
    }

    LookView again(String id, Mapping mapping, Ask ask) {
        LookView before = look(id);
        var _ = answered(ask);
        return looking.look(new Looking.Wish(intake(id), before.source(), before.file(), mapping),
                ask);
    }

    Receipt begin(String id, Beginning wish, Ask ask) {
        Optional<Receipt> before = answered(ask);
        if (before.isPresent()) {
            return before.get();
        }
        LookView found = look(id);
        if (found.missing() != null && wish.mapping() == null) {
            throw new Refused(FeedbackRefusal.NO_SCORE_COLUMN, found.missing());
        }
        Mapping mapping = wish.mapping() == null ? found.mapping() : wish.mapping();
        boolean known = wish.mapping() == null && !found.guessed()
                && !found.how().layout().equals("mapping");
        Receipt receipt = upload.begin(intake(id), found, known ? null : mapping, ask);
        looks.forget(intake(id));
        if (wish.remember() && mapping != null) {
            remember(found.source(), mapping, ask);
        }
        return receipt;
    }

    private void remember(FeedbackSourceId source, Mapping mapping, Ask ask) {
        long version = log.stream(source.value(), 0, Integer.MAX_VALUE).getLast().version();
        var key = new AppendRequest.Key(ask.key().person(), ask.key().key() + "/mapping",
                ask.key().requestHash());
        var _ = commands.send(new Ask(ask.actor(), key, OptionalLong.of(version),
                ask.correlation()), new ChangeMapping(source, mapping.withoutDay()));
    }

    private Optional<Receipt> answered(Ask ask) {
        try {
            return log.answered(ask.key());
        } catch (NotAppended reused) {
            throw new Refused(GeneralRefusal.KEY_REUSED);
        }
    }

    private LookView look(String id) {
        return looks.find(intake(id)).orElseThrow(() -> new Refused(GeneralRefusal.UNKNOWN_ID));
    }

    private static FeedbackImportId intake(String id) {
        try {
            return new FeedbackImportId(FeedbackImportId.SUBJECT + "/" + id);
        } catch (Unacceptable noId) {
            throw new Refused(GeneralRefusal.UNKNOWN_ID);
        }
    }

    private FeedbackSourceId source(String named) {
        try {
            return ids.find(FeedbackSourceId.SUBJECT, named.strip(), FeedbackSourceId::new);
        } catch (Refused unknown) {
            throw new Refused(FeedbackRefusal.NO_SUCH_SOURCE);
        }
    }
}
