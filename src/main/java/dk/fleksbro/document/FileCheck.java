package dk.fleksbro.document;

import dk.fleksbro.shared.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Looks a file through before it is kept: its kind by what it holds, its size while it is read, and that it holds nothing
 * that acts. Two at a time, because a hostile file costs memory.
 */
public final class FileCheck {

    /** 10 MB: a contract photographed page by page. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int AT_A_TIME = 2;
    private static final int WAIT_SECONDS = 20;
    private static final Semaphore TURN = new Semaphore(AT_A_TIME);
    /** A ZIP file is found by its end, wherever it begins; the end's record lies within this. */
    private static final int ZIP_END_WITHIN = 65_557;

    private static final int GUESSED_BY = 8 * 1024;

    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    private static final List<String> PAGES_FOR_A_BROWSER = List.of("<script", "<html", "<?php", "<svg");

    private FileCheck() {}

    /**
     * @param name what it is called, as the browser says
     * @param in is read no further than the largest size
     */
    public static CheckedFile check(String name, InputStream in) throws IOException {
        // before the turn: whoever sends slowly, or never ends, keeps nobody else waiting
        byte[] content = in.readNBytes(LARGEST + 1);
        try {
            if (!TURN.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new RuleBroken(FileRule.FILE_CHECK_BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleBroken(FileRule.FILE_CHECK_BUSY);
        }
        try {
            return inTurn(FileName.of(name), content);
        } finally {
            TURN.release();
        }
    }

    private static CheckedFile inTurn(FileName name, byte[] content) {
        if (content.length == 0) {
            throw new RuleBroken(FileRule.FILE_EMPTY);
        }
        if (content.length > LARGEST) {
            throw new RuleBroken(FileRule.FILE_TOO_LARGE);
        }
        FileType type = FileType.of(content).orElseThrow(() -> new RuleBroken(FileRule.FILE_TYPE_UNKNOWN));
        if (!type.mayBeCalled(name.ending())) {
            throw new RuleBroken(FileRule.FILE_NAME_LIES, name.ending().toLowerCase(Locale.ROOT));
        }
        refuseTwoInOne(type, content);
        switch (type) {
            case PDF -> PdfCheck.check(content);
            case JPEG -> ImageCheck.jpeg(content);
            case PNG -> ImageCheck.png(content);
        }
        return new CheckedFile(name.as(type), type, content);
    }

    /** A file that is also another kind of file gets past whoever looks for only one of them. */
    private static void refuseTwoInOne(FileType type, byte[] content) {
        for (int at = Math.max(0, content.length - ZIP_END_WITHIN); at <= content.length - ZIP_END.length; at++) {
            if (content[at] == ZIP_END[0]
                    && content[at + 1] == ZIP_END[1]
                    && content[at + 2] == ZIP_END[2]
                    && content[at + 3] == ZIP_END[3]) {
                throw new RuleBroken(FileRule.FILE_MIXED);
            }
        }
        // a browser guesses by the beginning; in the middle lie a picture's dots, where any letters come by chance
        refusePage(content, 0, Math.min(content.length, GUESSED_BY));
        int end =
                switch (type) {
                    case PDF -> PdfPacking.end(content);
                    case JPEG -> ImageCheck.jpegEnd(content);
                    // its own check lets nothing follow
                    case PNG -> content.length;
                };
        refusePage(content, end, content.length);
    }

    private static void refusePage(byte[] content, int from, int to) {
        String letters = new String(content, from, to - from, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (PAGES_FOR_A_BROWSER.stream().anyMatch(letters::contains)) {
            throw new RuleBroken(FileRule.FILE_MIXED);
        }
    }
}
