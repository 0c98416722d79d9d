package waymark.app.description;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds to the description what holds for all of it. */
@Configuration(proxyBeanMethods = false)
class Described {

    /** The name of the schema and of the response by which a "no" is described. */
    static final String PROBLEM = "Problem";

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames());
    }

    @Bean
    GlobalOpenApiCustomizer plainWords(PlainWords words) {
        return api -> {
            Components components = api.getComponents();
            components.addSchemas(PROBLEM, problem());
            components.addResponses(PROBLEM, new ApiResponse()
                    .description("No, and why: the rule, the field, and what is accepted.")
                    .content(new Content().addMediaType("application/problem+json",
                            new MediaType().schema(new Schema<>()
                                    .$ref("#/components/schemas/" + PROBLEM)))));
            components.getSchemas().forEach(words::describe);
        };
    }

    private static Schema<?> problem() {
        ObjectSchema problem = new ObjectSchema();
        problem.description("Why something was refused (RFC 9457).");
        text(problem, "type", "a name of this kind of problem that never changes");
        text(problem, "title", "the same for every problem of this type");
        problem.addProperty("status", new Schema<Integer>().type("integer")
                .description("the HTTP status"));
        text(problem, "detail", "what is wrong, in a sentence");
        text(problem, "instance", "the address that was asked");
        text(problem, "rule", "the rule that says no, for example BC-2");
        text(problem, "code", "the code of the refusal, for example OWN_REVIEW");
        text(problem, "field", "the field or header it concerns");
        text(problem, "accepted", "what would be accepted instead");
        text(problem, "correlation", "the number under which it is found again");
        return problem;
    }

    private static void text(ObjectSchema problem, String name, String words) {
        problem.addProperty(name, new StringSchema().description(words));
    }
}
