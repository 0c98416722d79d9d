package waymark.app.bounds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that nobody should send, made when they are asked for. */
public enum BadFile {
    EMPTY {
        @Override
        public byte[] bytes() {
            return new byte[0];
        }
    },
    BLANK {
        @Override
        public byte[] bytes() {
            return text("\n \n\t\n");
        }
    },
    A_PICTURE {
        @Override
        public byte[] bytes() {
            byte[] bytes = new byte[4_000];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) ((at * 31) >> 2);
            }
            System.arraycopy(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, bytes, 0,
                    8);
            return bytes;
        }
    },
    HEADER_ONLY {
        @Override
        public byte[] bytes() {
            return text(FORM.substring(0, FORM.indexOf('\n') + 1));
        }
    },
    TEN_THOUSAND_COLUMNS {
        @Override
        public byte[] bytes() {
            return text(IntStream.range(0, 10_000).mapToObj(at -> "c" + at)
                    .collect(Collectors.joining(",")) + "\n");
        }
    },
    A_CELL_OF_ONE_MEGABYTE {
        @Override
        public byte[] bytes() {
            return text(FORM + "3/17/2026 8:00:00,9,\"" + "x".repeat(1 << 20) + "\"\n");
        }
    },
    A_QUOTE_NEVER_CLOSED {
        @Override
        public byte[] bytes() {
            return text(FORM + "3/17/2026 8:00:00,9,\"never\n");
        }
    },
    A_WORKBOOK_CUT_OFF {
        @Override
        public byte[] bytes() {
            byte[] whole = workbook("<row r=\"1\"/>", 1);
            return Arrays.copyOf(whole, whole.length / 2);
        }
    },
    A_WORKBOOK_THAT_BURSTS {
        @Override
        public byte[] bytes() {
            return workbook("<row><c><v>1</v></c></row>".repeat(1_000), 8_000);
        }
    },
    A_WORKBOOK_OF_ONE_ENDLESS_CELL {
        @Override
        public byte[] bytes() {
            return workbook("x".repeat(26_000), 200);
        }
    },
    A_WORKBOOK_OF_THE_OLD_KIND {
        @Override
        public byte[] bytes() {
            return new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
        }
    },
    AN_ARCHIVE_OF_SOMETHING_ELSE {
        @Override
        public byte[] bytes() {
            return zip("readme.xml", "<a/>", 1);
        }
    },
    JSON_OF_NO_LINES {
        @Override
        public byte[] bytes() {
            return text("{\n  \"answers\": [\n    {\"nps\": 9}\n  ]\n}\n");
        }
    };

    private static final String FORM = "Timestamp,"
            + "\"On a scale of 0-10, how likely are you to recommend us?\",Why?\n"
            + "3/14/2026 9:05:11,9,Quick\n";

    /** What is in it. */
    public abstract byte[] bytes();

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(String part, int times) {
        return zip("xl/worksheets/sheet1.xml", part, times);
    }

    private static byte[] zip(String name, String part, int times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            if (name.startsWith("xl/")) {
                entry(zip, "xl/workbook.xml", "<workbook/>", 1);
            }
            entry(zip, name, part, times);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String part, int times)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        OutputStream out = zip;
        byte[] bytes = text(part);
        for (int time = 0; time < times; time++) {
            out.write(bytes);
        }
        zip.closeEntry();
    }
}
