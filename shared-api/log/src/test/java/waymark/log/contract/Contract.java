package waymark.log.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.kernel.Event;
import waymark.log.codec.EventCodec;
import waymark.log.codec.JacksonEventCodec;
import waymark.log.codec.PlainText;
import waymark.log.codec.Undecodable;
import waymark.log.codec.names.EventKind;
import waymark.log.codec.names.EventNames;

/**
 * What is promised to everything ever stored: each event's form in each revision is an approved
 * file that is never changed, is what is written today, and can still be read.
 */
final class Contract {

    private static final Pattern FILE = Pattern.compile("(?<name>.+)\\.(?<revision>\\d+)\\.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private final Path folder;
    private final EventNames names;
    private final EventCodec codec;
    private final EventCodec erased;

    Contract(Path folder, EventNames names) {
        this.folder = folder;
        this.names = names;
        this.codec = new JacksonEventCodec(names, new PlainText());
        this.erased = new JacksonEventCodec(names, new PlainText.Erased());
    }

    /** Writes what is missing, and changes nothing. */
    void approveMissing() {
        for (EventKind kind : names.all()) {
            String written = written(kind);
            if (written.startsWith("{")) {
                files(kind).addMissing(fileOf(kind), written);
            }
        }
        ApprovedFiles.in(folder).forEach(ApprovedFiles::lockMissing);
    }

    /** What is broken, one sentence each. */
    List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        names.all().forEach(kind -> today(kind, breaches));
        for (ApprovedFiles subject : ApprovedFiles.in(folder)) {
            breaches.addAll(subject.unlocked());
            subject.all().forEach(file -> earlier(file, breaches));
        }
        return breaches;
    }

    private void today(EventKind kind, List<String> breaches) {
        Path file = files(kind).folder().resolve(fileOf(kind));
        String written = written(kind);
        if (!written.startsWith("{")) {
            breaches.add(written);
            return;
        }
        if (!files(kind).all().contains(file)) {
            breaches.add(fileOf(kind) + " is missing: run this test with -Dwaymark.approve=true"
                    + " and look at what it writes.");
            return;
        }
        String approved = ApprovedFiles.content(file);
        if (!approved.equals(written)) {
            breaches.add(fileOf(kind) + " is not what is written today: raise the revision of "
                    + kind.name() + " and add an upcaster. (As long as it was never released,"
                    + " delete the file and its line in LOCK, and approve it anew.)");
            return;
        }
        loads(kind, approved, breaches);
    }

    private void loads(EventKind kind, String approved, List<String> breaches) {
        Object read = read(codec, kind, kind.revision(), approved);
        if (!read.equals(Samples.of(kind.type()))) {
            breaches.add(fileOf(kind) + " is not read as the event that was written: " + read);
        }
        if (!(read(erased, kind, kind.revision(), approved) instanceof Event)) {
            breaches.add(fileOf(kind) + " cannot be read once its personal text is erased:"
                    + " its constructor must take Personal.ERASED.");
        }
    }

    /** The event, or the sentence that says why there is none. */
    private static Object read(EventCodec by, EventKind kind, int revision, String json) {
        try {
            String stream = Samples.of(kind.type()).stream();
            return by.decode(kind.name(), revision, stream, json.getBytes(UTF_8));
        } catch (Undecodable e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void earlier(Path file, List<String> breaches) {
        Matcher name = FILE.matcher(ApprovedFiles.name(file));
        EventKind kind = name.matches() ? names.named(name.group("name")).orElse(null) : null;
        int revision = kind == null ? 0 : Integer.parseInt(name.group("revision"));
        if (kind == null || revision < 1 || revision > kind.revision()) {
            breaches.add(ApprovedFiles.name(file) + " stands for no event: what was stored once"
                    + " must stay readable, so bring the event back.");
            return;
        }
        Object read = read(codec, kind, revision, ApprovedFiles.content(file));
        if (!(read instanceof Event)) {
            breaches.add(ApprovedFiles.name(file) + " can no longer be read: " + read);
        }
    }

    private ApprovedFiles files(EventKind kind) {
        return new ApprovedFiles(folder.resolve(kind.subject()));
    }

    private static String fileOf(EventKind kind) {
        return kind.name() + "." + kind.revision() + ".json";
    }

    /** The JSON of today, or the sentence that says why there is none. */
    private String written(EventKind kind) {
        byte[] bytes;
        try {
            bytes = codec.encode(Samples.of(kind.type())).payload();
        } catch (IllegalStateException noExample) {
            return kind.name() + ": " + noExample.getMessage();
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(bytes))
                + "\n";
    }
}
