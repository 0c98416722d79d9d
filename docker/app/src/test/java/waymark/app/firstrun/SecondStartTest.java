package waymark.app.firstrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import waymark.app.WaymarkApplication;
import waymark.app.signin.account.Accounts;

/** The program as {@code mvn spring-boot:run} starts it, twice on one folder. */
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class SecondStartTest {

    @TempDir private Path data;

    @Test
    void the_second_start_tells_no_password_and_keeps_what_the_first_one_made(
            CapturedOutput console) throws IOException {
        String password;
        try (ConfigurableApplicationContext first = start()) {
            Matcher told = Pattern.compile("Password   (\\S+)").matcher(console.getOut());
            assertThat(told.find()).isTrue();
            password = told.group(1);
            assertThat(files()).contains("waymark.mv.db", "waymark-master.key");
            onlyThisMachineReaches(portOf(first));
        }
        int before = console.getOut().length();
        try (ConfigurableApplicationContext second = start()) {
            assertThat(console.getOut().substring(before)).doesNotContain("Password")
                    .contains("Waymark is at http://127.0.0.1:" + portOf(second) + "/");
            assertThat(second.getBean(Accounts.class).check("admin@localhost", password))
                    .isPresent();
        }
    }

    @Test
    void what_it_keeps_is_not_checked_in() throws IOException {
        assertThat(Files.readAllLines(Path.of("../../.gitignore"))).contains("data/");
    }

    /** As it ships, but for the folder and a port that is free. */
    private ConfigurableApplicationContext start() {
        String folder = data.toAbsolutePath().toString();
        return SpringApplication.run(WaymarkApplication.class, "--server.port=0",
                "--waymark.spool=" + data.resolve("spool"), "--spring.datasource.url=jdbc:h2:file:"
                        + folder + "/waymark;WRITE_DELAY=0;MODE=PostgreSQL;"
                        + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }

    private static int portOf(ConfigurableApplicationContext program) {
        return program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void onlyThisMachineReaches(int port) throws IOException {
        try (Socket here = new Socket(InetAddress.getLoopbackAddress(), port)) {
            assertThat(here.isConnected()).isTrue();
        }
        for (InetAddress outside : outside()) {
            assertThatThrownBy(() -> connect(outside, port)).as("%s", outside)
                    .isInstanceOf(ConnectException.class);
        }
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
        }
    }

    /** The addresses under which others see this machine; a machine alone has none. */
    private static List<InetAddress> outside() throws SocketException {
        return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress()).toList();
    }
}
