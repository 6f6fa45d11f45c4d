package dk.fleksbro.document;

import dk.fleksbro.shared.RuleBroken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Walks through every object of a PDF, also those packed within others, and refuses what acts by itself or hides a file. */
final class PdfCheck {

    private static final int MOST_PAGES = 100;
    private static final int MOST_OBJECTS = 100_000;
    private static final Set<String> ACTING_KEYS =
            Set.of("JS", "JavaScript", "AA", "EmbeddedFiles", "EF", "RichMediaContent", "XFA", "Launch");
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "ResetForm",
            "Rendition",
            "GoToE",
            "GoToR",
            "Movie",
            "Sound",
            "RichMediaExecute",
            "GoTo3DView",
            "Hide",
            "SetOCGState",
            "Thread");
    private static final Set<String> ACTING_KINDS =
            Set.of("EmbeddedFile", "Filespec", "RichMedia", "Movie", "Sound", "Screen", "3D", "FileAttachment");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> next = new ArrayDeque<>();

    private PdfCheck() {}

    static void check(byte[] content) {
        try (PDDocument document = MeasuredPdf.open(content)) {
            new PdfCheck().walk(document.getDocument());
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw new RuleBroken(FileRule.FILE_BROKEN);
            }
            if (pages > MOST_PAGES) {
                throw new RuleBroken(FileRule.FILE_TOO_MANY_PAGES, MOST_PAGES);
            }
        } catch (InvalidPasswordException e) {
            throw new RuleBroken(FileRule.FILE_PDF_LOCKED);
        } catch (RuleBroken refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // a file can be broken in more ways than its reader has thought of
            throw new RuleBroken(FileRule.FILE_BROKEN);
        } catch (StackOverflowError nested) {
            throw new RuleBroken(FileRule.FILE_TOO_COMPLEX);
        }
    }

    private void walk(COSDocument document) {
        look(document.getTrailer());
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            look(document.getObjectFromPool(key));
            follow();
        }
        follow();
    }

    private void follow() {
        while (!next.isEmpty()) {
            COSBase found = next.pop();
            switch (found) {
                case COSObject reference -> look(reference.getObject());
                case COSDictionary dictionary -> read(dictionary);
                case COSArray array -> array.forEach(this::look);
                default -> {}
            }
        }
    }

    private void look(@Nullable COSBase found) {
        if (found == null
                || !(found instanceof COSObject || found instanceof COSDictionary || found instanceof COSArray)) {
            return;
        }
        if (seen.add(found)) {
            next.push(found);
            if (seen.size() > MOST_OBJECTS) {
                throw new RuleBroken(FileRule.FILE_TOO_COMPLEX);
            }
        }
    }

    private void read(COSDictionary dictionary) {
        for (COSName key : dictionary.keySet()) {
            if (ACTING_KEYS.contains(key.getName())) {
                throw new RuleBroken(FileRule.FILE_PDF_ACTIVE);
            }
            look(dictionary.getItem(key));
        }
        refuse(dictionary, COSName.S, ACTIONS);
        refuse(dictionary, COSName.TYPE, ACTING_KINDS);
        refuse(dictionary, COSName.SUBTYPE, ACTING_KINDS);
    }

    private static void refuse(COSDictionary dictionary, COSName key, Set<String> refused) {
        if (dictionary.getDictionaryObject(key) instanceof COSName name && refused.contains(name.getName())) {
            throw new RuleBroken(FileRule.FILE_PDF_ACTIVE);
        }
    }
}
