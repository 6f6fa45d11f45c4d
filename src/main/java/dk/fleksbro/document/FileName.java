package dk.fleksbro.document;

import java.text.Normalizer;

/** What somebody called a file: only ever shown, never a path. */
record FileName(String shown, String ending) {

    private static final int LONGEST = 120;

    static FileName of(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}<>:\"|?*]", "")
                .strip();
        int dot = plain.lastIndexOf('.');
        boolean named = dot >= 0 && plain.length() - dot <= 6;
        String ending = named ? plain.substring(dot + 1) : "";
        String name = (named ? plain.substring(0, dot) : plain).strip();
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST));
        }
        return new FileName(name.isBlank() ? "kopi" : name, ending);
    }

    /** With the ending that what is in it deserves. */
    String as(FileType type) {
        return shown + "." + type.ending();
    }
}
