package dk.fleksbro.fair.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import dk.fleksbro.fair.CardSign;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** What is drawn on the papers of a fair, as PNG in base 64: codes to scan, and the signs of the cards. */
final class Pictures {

    /** 400 dots on 17 mm are as fine as an office printer prints. */
    private static final int DOTS_PER_UNIT = 4;

    private Pictures() {}

    /** A code a phone reads; one dot for each of its squares, so that it stays sharp at any size. */
    static String code(String address) {
        try {
            BitMatrix squares = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            BufferedImage image = blank(squares.getWidth());
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y)) {
                        image.setRGB(x, y, Color.BLACK.getRGB());
                    }
                }
            }
            return png(image);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sign(CardSign sign) {
        BufferedImage image = blank(CardSign.SIZE * DOTS_PER_UNIT);
        Graphics2D paint = image.createGraphics();
        paint.scale(DOTS_PER_UNIT, DOTS_PER_UNIT);
        Shape outline = Outline.of(sign.shape().path());
        paint.setColor(Color.BLACK);
        fill(paint, sign.pattern(), outline);
        paint.setStroke(new BasicStroke(CardSign.EDGE_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        paint.draw(outline);
        paint.dispose();
        return png(image);
    }

    private static void fill(Graphics2D paint, CardSign.Pattern pattern, Shape outline) {
        if (pattern == CardSign.Pattern.OPEN) {
            return;
        }
        if (pattern == CardSign.Pattern.FILLED) {
            paint.fill(outline);
            return;
        }
        Shape before = paint.getClip();
        paint.clip(outline);
        for (int y = 0; y < CardSign.SIZE; y += CardSign.STEP) {
            if (pattern == CardSign.Pattern.STRIPED) {
                paint.fillRect(0, y, CardSign.SIZE, CardSign.STRIPE_WIDTH);
            } else {
                dots(paint, y);
            }
        }
        paint.setClip(before);
    }

    private static void dots(Graphics2D paint, int y) {
        int corner = CardSign.STEP / 2 - CardSign.DOT_RADIUS;
        for (int x = 0; x < CardSign.SIZE; x += CardSign.STEP) {
            paint.fillOval(x + corner, y + corner, 2 * CardSign.DOT_RADIUS, 2 * CardSign.DOT_RADIUS);
        }
    }

    private static BufferedImage blank(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D paint = image.createGraphics();
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, side, side);
        paint.dispose();
        return image;
    }

    private static String png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
