package waymark.trial.planted;

import java.util.Optional;
import java.util.UUID;
import waymark.api.kernel.Receipt;
import waymark.log.AppendRequest;
import waymark.log.EventLog;

/** Forgets under which key a command came, so that a repeated one is done again. */
final class ForgetfulLog extends OtherLog {

    ForgetfulLog(EventLog real) {
        super(real);
    }

    @Override
    public Optional<Receipt> answered(AppendRequest.Key key) {
        return Optional.empty();
    }

    @Override
    public Receipt append(AppendRequest request) {
        AppendRequest.Key key = request.key();
        return super.append(new AppendRequest(
                new AppendRequest.Key(key.person(), UUID.randomUUID().toString(),
                        key.requestHash()),
                request.expected(), request.events(), request.claims(), request.meta()));
    }
}
