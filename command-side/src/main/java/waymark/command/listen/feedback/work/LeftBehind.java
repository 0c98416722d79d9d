package waymark.command.listen.feedback.work;

import org.springframework.stereotype.Component;
import waymark.command.listen.feedback.store.Looks;
import waymark.command.listen.feedback.store.Spool;

/** Lets go of files that were looked at and never brought in: they hold what customers wrote. */
@Component
class LeftBehind {

    private final Looks looks;
    private final Spool spool;

    LeftBehind(Looks looks, Spool spool) {
        this.looks = looks;
        this.spool = spool;
    }

    void letGo() {
        looks.leftBehind().forEach(look -> {
            looks.forget(look);
            spool.drop(look);
        });
    }
}
