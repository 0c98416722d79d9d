package waymark.app.signin.access;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.PersonId;
import waymark.log.keys.KeyStore;

/** Takes the login of a person away who is erased: it is an address, and stands outside the log. */
@Component
class Forgotten implements InitializingBean {

    private final KeyStore keys;
    private final Access access;

    Forgotten(KeyStore keys, Access access) {
        this.keys = keys;
        this.access = access;
    }

    @Override
    public void afterPropertiesSet() {
        keys.whenErased(subject -> {
            if (subject.startsWith(PersonId.SUBJECT + "/")) {
                access.forget(subject);
            }
        });
    }
}
