package waymark.command.kernel;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import waymark.api.kernel.Receipt;

/**
 * How an accepted command is answered over HTTP: its receipt, the stream's version as {@code ETag}
 * and the position a reader must have reached to see it.
 */
public final class Answered {

    /** Something new, to be found at this address followed by its id. */
    public static ResponseEntity<Receipt> created(String address, Receipt receipt) {
        String id = receipt.stream().substring(receipt.stream().indexOf('/') + 1);
        return answer(HttpStatus.CREATED, receipt)
                .location(URI.create(address + "/" + id)).body(receipt);
    }

    /** A change or an addition to something that exists. */
    public static ResponseEntity<Receipt> done(Receipt receipt) {
        return answer(HttpStatus.OK, receipt).body(receipt);
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, Receipt receipt) {
        return ResponseEntity.status(status)
                .eTag(Long.toString(receipt.version()))
                .header("Waymark-Position", Long.toString(receipt.position()));
    }

    private Answered() {}
}
