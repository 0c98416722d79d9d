package waymark.command.listen.feedback.reading.layout.known;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What SurveyMonkey calls its own columns in the languages in which it exports. */
final class SurveyMonkeyNames {

    /** A name in English, and what stands for it. */
    private static final Map<String, String> ENGLISH = english(Map.ofEntries(
            Map.entry("respondentid", List.of("befragtenid", "teilnehmerid", "iddurépondant",
                    "iddelencuestado", "identificadordelencuestado", "iddorespondente",
                    "idrispondente", "iddelrispondente", "idrespondenta", "respondentensid",
                    "deltagarid", "vastaajantunnus", "回答者id", "응답자id", "идреспондента")),
            Map.entry("collectorid", List.of("sammlerid", "iddelrecopilador", "iddorecopilador",
                    "identificadordelrecopilador", "iddoreceptor", "idducollecteur",
                    "iddocoletor", "idraccoglitore", "iddelraccoglitore")),
            Map.entry("startdate", List.of("startdatum", "anfangsdatum", "datededébut",
                    "fechadeinicio", "datadeinício", "datadiinizio", "begindatum",
                    "startdato", "開始日")),
            Map.entry("enddate", List.of("enddatum", "datedefin", "fechadefinalización",
                    "fechafinal", "datadetérmino", "datadefim", "datadifine", "einddatum",
                    "slutdatum", "slutdato", "終了日")),
            Map.entry("ipaddress", List.of("ipadresse", "adresseip", "direcciónip", "endereçoip",
                    "indirizzoip", "ipadres", "ipadress")),
            Map.entry("emailaddress", List.of("emailadresse", "adresseemail", "adressemail",
                    "direccióndecorreoelectrónico", "correoelectrónico", "endereçodeemail",
                    "indirizzoemail", "emailadres", "epostadress")),
            Map.entry("firstname", List.of("vorname", "prénom", "nombre", "primeironome",
                    "voornaam", "förnamn")),
            Map.entry("lastname", List.of("nachname", "nomdefamille", "apellido", "apellidos",
                    "sobrenome", "cognome", "achternaam", "efternamn"))));

    private static Map<String, String> english(Map<String, List<String>> names) {
        Map<String, String> english = new HashMap<>();
        names.forEach((name, others) -> others.forEach(one -> english.put(one, name)));
        return Map.copyOf(english);
    }

    /** The name in English by which a column is known; its own where it is none of these. */
    static String inEnglish(String key) {
        return ENGLISH.getOrDefault(key, key);
    }

    private SurveyMonkeyNames() {}
}
