package dk.fleksbro.agreement;

import dk.fleksbro.document.Block;
import dk.fleksbro.document.Paper;
import dk.fleksbro.shared.DanishTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A sheet to the colleagues as its fleksjobber approved it.
 *
 * @param expiresOn the last day it is shown
 */
public record ColleagueSheet(UUID id, ColleagueWords words, Instant approvedAt, LocalDate expiresOn) {

    public boolean isShown(LocalDate today) {
        return !expiresOn.isBefore(today);
    }

    /** @param text the words of the portal by their keys, in the language of the paper */
    public Paper paper(String name, Locale language, UnaryOperator<String> text) {
        List<Block> blocks = new ArrayList<>();
        words.byField().forEach((field, said) -> {
            if (!said.isBlank()) {
                blocks.add(new Block.Heading(2, text.apply("colleagues.heading." + field)));
                blocks.add(new Block.Text(said));
            }
        });
        blocks.add(new Block.Note(text.apply("colleagues.paper.until") + " " + DanishTime.date(expiresOn, language)));
        return new Paper(
                text.apply("colleagues.paper.title") + " " + name,
                language,
                text.apply("colleagues.paper.reference") + " " + DanishTime.date(DanishTime.date(approvedAt), language),
                fingerprint(),
                approvedAt,
                blocks);
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            words.byField().forEach((field, said) -> {
                digest.update(field.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(said.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            digest.update(expiresOn.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
