package waymark.query.listen.text.theme;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import waymark.log.keys.KeyStore;

/** Forgets what was read from the words of somebody whose key is erased. */
@Component
class Forgetting implements InitializingBean {

    private final KeyStore keys;
    private final TextTables tables;

    Forgetting(KeyStore keys, TextTables tables) {
        this.keys = keys;
        this.tables = tables;
    }

    @Override
    public void afterPropertiesSet() {
        keys.whenErased(tables::erase);
    }
}
