package dk.fleksbro.document;

import dk.fleksbro.shared.RuleBroken;
import java.nio.ByteBuffer;

/** Reads a picture's headers and nothing else: how large it is drawn, and that it ends where it says. */
final class ImageCheck {

    private static final long MOST_PIXELS = 60_000_000;
    private static final int LONGEST_SIDE = 20_000;
    private static final int PNG_BEGIN = 8;
    private static final int PNG_HEADER = 0x49484452;
    private static final int PNG_END = 0x49454e44;

    private ImageCheck() {}

    static void png(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content);
        if (content.length < 33 || in.getInt(PNG_BEGIN + 4) != PNG_HEADER) {
            throw new RuleBroken(FileRule.FILE_BROKEN);
        }
        size(in.getInt(PNG_BEGIN + 8), in.getInt(PNG_BEGIN + 12));
        int at = PNG_BEGIN;
        while (at + 12 <= content.length) {
            int length = in.getInt(at);
            int kind = in.getInt(at + 4);
            if (length < 0 || length > content.length - at - 12) {
                throw new RuleBroken(FileRule.FILE_BROKEN);
            }
            at += length + 12;
            if (kind == PNG_END) {
                if (at != content.length) {
                    throw new RuleBroken(FileRule.FILE_MIXED);
                }
                return;
            }
        }
        throw new RuleBroken(FileRule.FILE_BROKEN);
    }

    static void jpeg(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content);
        int at = 2;
        while (at + 9 < content.length && (content[at] & 0xff) == 0xff) {
            int marker = content[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
            } else if (isFrame(marker)) {
                size(in.getShort(at + 7) & 0xffff, in.getShort(at + 5) & 0xffff);
                return;
            } else if (marker == 0xda || marker == 0xd9) {
                throw new RuleBroken(FileRule.FILE_BROKEN);
            } else {
                at += 2 + Math.max(2, in.getShort(at + 2) & 0xffff);
            }
        }
        throw new RuleBroken(FileRule.FILE_BROKEN);
    }

    /** Where the last of the pictures in it ends: a phone lays a small one behind the large one. */
    static int jpegEnd(byte[] content) {
        int at = 0;
        while (at + 3 < content.length && (content[at] & 0xff) == 0xff && (content[at + 1] & 0xff) == 0xd8) {
            at = endOfPicture(content, at + 2);
        }
        return Math.min(at, content.length);
    }

    private static int endOfPicture(byte[] content, int from) {
        int at = from;
        while (at + 3 < content.length) {
            int marker = content[at + 1] & 0xff;
            boolean isMarker = (content[at] & 0xff) == 0xff && marker != 0 && marker != 0xff;
            if (!isMarker || (marker >= 0xd0 && marker <= 0xd7)) {
                at++;
            } else if (marker == 0xd9) {
                return at + 2;
            } else {
                at += 2 + Math.max(2, ((content[at + 2] & 0xff) << 8) | (content[at + 3] & 0xff));
            }
        }
        return content.length;
    }

    /** The markers that begin a frame carry its size; three in their row mean something else. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static void size(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw new RuleBroken(FileRule.FILE_BROKEN);
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new RuleBroken(FileRule.FILE_IMAGE_TOO_LARGE);
        }
    }
}
