package waymark.query.page.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Answers a handler that returns a {@link WholeExport} with the file. */
@Component
class ExportWriting implements HandlerMethodReturnValueHandler, WebMvcConfigurer {

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(this);
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return type.getParameterType() == WholeExport.class;
    }

    @Override
    public void handleReturnValue(@Nullable Object returned, MethodParameter type,
            ModelAndViewContainer container, NativeWebRequest request) throws IOException {
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        if (returned instanceof WholeExport export && response != null) {
            container.setRequestHandled(true);
            export.write(response);
        }
    }
}
