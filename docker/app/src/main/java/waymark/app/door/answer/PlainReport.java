package waymark.app.door.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import waymark.app.door.Correlation;
import waymark.app.door.problem.Explained;
import waymark.app.door.problem.Problem;

/**
 * Tells what the container itself refuses before any handler is looked for, such as an address
 * that cannot be read. Nothing was parsed by then, so everybody is answered as a program.
 */
final class PlainReport extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        boolean isTold = response.getStatus() < 400 || response.getContentWritten() > 0
                || !response.setErrorReported();
        if (isTold) {
            return;
        }
        try {
            write(response, JsonMapper.shared().writeValueAsBytes(
                    parts(Explained.status(response.getStatus()), Correlation.of(request))));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void write(Response response, byte[] told) throws IOException {
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentLength(told.length);
        response.getOutputStream().write(told);
        response.finishResponse();
    }

    private static Map<String, Object> parts(Problem problem, String correlation) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("type", problem.type());
        parts.put("title", problem.title());
        parts.put("status", problem.status());
        parts.put("detail", problem.sentence());
        parts.put("code", problem.code());
        parts.put("accepted", problem.accepted());
        parts.put("correlation", correlation);
        return parts;
    }
}
