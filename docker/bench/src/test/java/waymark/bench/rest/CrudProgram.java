package waymark.bench.rest;

import java.net.URI;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.NewId;

/** The least that a program of Spring can do: a body in, a row stored, an answer out. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({JacksonAutoConfiguration.class, DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class, WebMvcAutoConfiguration.class})
@Import(CrudProgram.Insights.class)
public class CrudProgram {

    static final String THERE = "Plain is at ";

    /**
     * Starts it.
     *
     * @param arguments address, user and password of a database
     */
    public static void main(String... arguments) {
        ConfigurableApplicationContext program = SpringApplication.run(CrudProgram.class,
                "--server.address=127.0.0.1", "--server.port=0",
                "--spring.config.location=optional:classpath:/none/",
                "--spring.threads.virtual.enabled=true",
                "--spring.datasource.url=" + arguments[0],
                "--spring.datasource.username=" + arguments[1],
                "--spring.datasource.password=" + arguments[2]);
        program.getBean(JdbcClient.class).sql("""
                create table plain_insight (id varchar(60) primary key, title varchar(200),
                    statement text, at timestamp with time zone default current_timestamp)""")
                .update();
        System.out.println(THERE + "http://127.0.0.1:"
                + program.getEnvironment().getProperty("local.server.port"));
    }

    /** What is sent. */
    record Insight(String title, String statement) {}

    /** Stores it. */
    @RestController
    static class Insights {

        private final JdbcClient client;

        Insights(JdbcClient client) {
            this.client = client;
        }

        @PostMapping("/insights")
        ResponseEntity<Insight> create(@RequestBody Insight body) {
            String id = NewId.uuid().toString();
            client.sql("insert into plain_insight (id, title, statement) values (?, ?, ?)")
                    .params(id, body.title(), body.statement()).update();
            return ResponseEntity.created(URI.create("/insights/" + id)).body(body);
        }
    }
}
