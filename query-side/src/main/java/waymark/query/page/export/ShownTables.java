package waymark.query.page.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.query.chart.Chart;
import waymark.query.page.Table;

/**
 * Hands over one of the tables that a page shows, as a file: the page is asked as ever, with the
 * table's key as {@code table} and the format as {@code as}, and what it would have shown is
 * written instead. So whatever stands on a page can be taken away, by whoever may see it.
 */
@Component
class ShownTables implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response,
            Object handler, @Nullable ModelAndView page) {
        String key = request.getParameter("table");
        String format = request.getParameter("as");
        if (page != null && key != null && format != null) {
            Table table = page.getModel().values().stream().flatMap(ShownTables::tables)
                    .filter(one -> one.key().equals(key)).findFirst()
                    .orElseThrow(() -> new Unacceptable("table",
                            "This page shows no such table.", "the address behind an export"));
            page.setView(file(table, Format.of(format)));
        }
    }

    private static Stream<Table> tables(@Nullable Object shown) {
        return switch (shown) {
            case Table table -> Stream.of(table);
            case Chart chart -> Stream.of(chart.table());
            case Map<?, ?> many -> many.values().stream().flatMap(ShownTables::tables);
            case Collection<?> many -> many.stream().flatMap(ShownTables::tables);
            case null, default -> Stream.empty();
        };
    }

    private static View file(Table table, Format format) {
        return (_, _, response) -> {
            HttpHeaders headers = format.headers(table);
            headers.forEach((name, values) -> response.setHeader(name, values.getFirst()));
            try (TableFile file = format.begin(table, response.getOutputStream())) {
                file.rows(table);
            }
        };
    }
}
