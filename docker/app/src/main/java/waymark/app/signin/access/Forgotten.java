package waymark.app.signin.access;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.PersonId;
import waymark.log.keys.KeyStore;

/** Takes the login of a person away who is erased: it is an address, and stands outside the log. */
@Component
class Forgotten implements InitializingBean {

    // A provider, so that a sign-in without a log behind it can be tried.
    private final ObjectProvider<KeyStore> keys;
    private final Access access;

    Forgotten(ObjectProvider<KeyStore> keys, Access access) {
        this.keys = keys;
        this.access = access;
    }

    @Override
    public void afterPropertiesSet() {
        keys.ifAvailable(store -> store.whenErased(this::forget));
    }

    private void forget(String subject) {
        if (subject.startsWith(PersonId.SUBJECT + "/")) {
            access.forget(subject);
        }
    }
}
