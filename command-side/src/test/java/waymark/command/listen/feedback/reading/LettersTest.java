package waymark.command.listen.feedback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which charset a file is written is found out by what stands in it. */
class LettersTest {

    @TempDir private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "windows-1252 | Die Lieferung kam zwei Tage zu spät, und niemand rief zurück.",
            "windows-1252 | Très déçu, le technicien n'est pas venu à l'heure prévue.",
            "windows-1252 | La atención fue rápida, pero el técnico llegó mañana por la tarde.",
            "windows-1252 | Não gostei da instalação, a espera é longa.",
            "windows-1252 | It’s “fine” – but £5 too much",
            "windows-1252 | Perché è così caro? Più qualità!",
            "windows-1252 | schön", "windows-1252 | à", "windows-1252 | Où ? Là-bas, près du café",
            "windows-1250 | Obsługa była szybka, ale technik się spóźnił i nikt nie zadzwonił.",
            "windows-1250 | Świetnie, że ktoś wreszcie to naprawił",
            "windows-1250 | Technik přišel pozdě a nikdo mi nezavolal, příště už ne.",
            "windows-1250 | Príliš dlho som čakal na odpoveď, ľutujem to.",
            "windows-1250 | Gyors volt, de az ügyintéző nem tudott segíteni, őszintén szólva.",
            "windows-1250 | Tehničar je došao prekasno, šteta što niste javili.",
            "ISO-8859-2 | Obsługa była szybka, ale technik się spóźnił i nikt nie zadzwonił.",
            "ISO-8859-2 | Příště už raději půjdu jinam, čekání bylo šíleně dlouhé, žádná omluva.",
            "windows-1254 | Hizmet hızlıydı ama teknisyen geç geldi, çok şaşırdım.",
            "windows-1257 | Greitas, bet meistras vėlavo, nežinau kodėl, ačiū už viską.",
            "windows-1252 | Teknikeren kom for sent, og ingen ringede tilbage på trods af løftet.",
            "windows-1252 | Tæknimaðurinn kom of seint og enginn hringdi, því miður.",
            "windows-1251 | Мастер приехал вовремя и всё объяснил, но связь пропадает вечером.",
            "Shift_JIS | 対応はとても早くて親切でした。また利用したいと思います。",
            "EUC-JP | 対応はとても早くて親切でした。また利用したいと思います。",
            "GB18030 | 客服回复很快，但是安装师傅迟到了两个小时，希望改进。",
            "Big5 | 客服回覆很快，但是安裝師傅遲到了兩個小時，希望改進。",
            "EUC-KR | 상담원이 친절하고 빨랐지만 설치 기사님이 두 시간 늦게 왔습니다.",
            "windows-1253 | Η εξυπηρέτηση ήταν γρήγορη αλλά ο τεχνικός άργησε δύο ώρες.",
            "windows-1255 | השירות היה מהיר אבל הטכנאי איחר בשעתיים ולא התקשר.",
            "UTF-16LE | Die Lieferung kam zu spät.", "UTF-16BE | Die Lieferung kam zu spät.",
            "UTF-8 | Καλό, 很好, schön"})
    void what_was_said_is_read_as_it_was_written(String charset, String words)
            throws IOException {
        StringBuilder text = new StringBuilder("Timestamp;NPS (0-10);Why?\n");
        for (int day = 1; day < 10; day++) {
            text.append("2026-03-0").append(day).append(";9;").append(words).append('\n');
        }
        Path file = directory.resolve("answers.csv");
        Files.write(file, text.toString().getBytes(Charset.forName(charset)));
        Reading read = Reading.of(file, null);
        assertThat(read.drafts()).hasSize(9).first().satisfies(
                draft -> assertThat(draft.verbatim()).isEqualTo(words));
    }
}
