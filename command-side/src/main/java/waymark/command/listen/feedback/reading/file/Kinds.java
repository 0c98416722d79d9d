package waymark.command.listen.feedback.reading.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.command.listen.feedback.reading.file.json.JsonLinesFile;
import waymark.command.listen.feedback.reading.file.sheet.SheetFile;
import waymark.command.listen.feedback.reading.file.text.CsvFile;
import waymark.command.listen.feedback.reading.file.text.Letters;

/** Tells by its first bytes what kind of file it is, whatever it is called. */
final class Kinds {

    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static AnswerFile of(Path file) throws IOException {
        byte[] first = first(file);
        if (SheetFile.begins(first)) {
            return SheetFile.of(file);
        }
        if (begins(first, OLD_OFFICE)) {
            throw new Refused(FeedbackRefusal.OLD_EXCEL);
        }
        Letters letters = Letters.of(file);
        String beginning = letters.beginning(file);
        char opening = beginning.strip().charAt(0);
        return opening == '{' || opening == '['
                ? JsonLinesFile.of(file, letters)
                : CsvFile.of(file, letters, beginning);
    }

    private static boolean begins(byte[] first, byte[] magic) {
        return Arrays.equals(first, 0, Math.min(magic.length, first.length), magic, 0,
                magic.length);
    }

    private static byte[] first(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(OLD_OFFICE.length);
        }
    }

    private Kinds() {}
}
