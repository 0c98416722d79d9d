package waymark.app.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import waymark.app.bounds.world.Samples;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.app.testing.lane.OneByOne;

/**
 * Files up to 200 MB are streamed; larger ones are refused and kept nowhere. Once is enough: the
 * database has no part in it. What is held in memory is counted, so nobody works beside it.
 */
@Execution(ExecutionMode.SAME_THREAD)
@ResourceLock(InBrowser.BROWSER)
@ResourceLock(OneByOne.FIRST)
@ResourceLock(OneByOne.SECOND)
@ResourceLock(OneByOne.APART)
@Order(Order.DEFAULT + 1)
class LargeFileTest extends WaymarkTest {

    private static final long LIMIT = 200L * 1024 * 1024;

    @Test
    void a_file_of_almost_200_MB_is_taken_without_being_held_in_memory() throws IOException {
        long before = held();
        AtomicLong underWay = new AtomicLong();
        LargeFile file = new LargeFile(source(), 770, () -> underWay.set(held()));
        assertThat(file.length()).isBetween(LIMIT * 97 / 100, LIMIT);
        Answer sent = importer().send("POST", "/api/feedback-imports", file.said()).is(202);
        assertThat(spooled()).as("what is not worked through yet").isNotEmpty();
        Answer done = await().atMost(Duration.ofMinutes(2)).until(
                () -> as(Part.ANALYST).get(sent.header("Location")),
                read -> read.status() == 200 && !read.at("state").equals("REQUESTED"));
        assertThat(done.at("rowsKept")).as("%s", done).isEqualTo("770");
        assertThat(underWay.get() - before).isBetween(-LIMIT, LIMIT / 4);
    }

    @Test
    void a_larger_file_is_refused_whether_or_not_it_says_its_length() throws IOException {
        LargeFile file = new LargeFile(source(), 780, () -> {});
        assertThat(file.length()).isGreaterThan(LIMIT);
        String marked = mark();
        List<Path> spooled = spooled();
        Http expecting = importer().with("Expect", "100-continue");
        assertThat(expecting.send("POST", "/api/feedback-imports", file.said()).is(413)
                .at("accepted")).contains("200 MB");
        assertThat(expecting.send("POST", "/api/feedback-looks", file.said()).is(413)
                .at("accepted")).contains("200 MB");
        assertThat(importer().send("POST", "/api/feedback-imports", file.unsaid()).is(413)
                .at("accepted")).contains("200 MB");
        assertThat(spooled).containsAll(spooled());
        assertThat(Long.parseLong(mark())).isEqualTo(Long.parseLong(marked) + 1);
    }

    /** How many bytes the program holds in memory and cannot let go. */
    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private Http importer() {
        return as(Part.ANALYST).with("Content-Type", LargeFile.type());
    }

    private String source() {
        return as(Part.ANALYST).post("/api/feedback-sources", Samples.source()).is(201)
                .reference();
    }

    /** The position of something just recorded. */
    private String mark() {
        return as(Part.ANALYST).post("/api/insights", Samples.INSIGHT).is(201)
                .header("Waymark-Position");
    }
}
