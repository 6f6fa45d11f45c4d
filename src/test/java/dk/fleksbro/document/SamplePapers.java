package dk.fleksbro.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Papers with all there is in them, and with what people type when nobody looks. */
public final class SamplePapers {

    private SamplePapers() {}

    public static Paper small() {
        return paper(List.of(
                new Block.Text("Æblegrød på øen Ærø.\nAnden linje."),
                new Block.Note("Vejledende: kommunen afgør tilskuddet."),
                new Block.Heading(2, "Parter"),
                new Block.Facts(List.of(
                        new Block.Fact("Arbejdsplads", "Bageriet Testesen"),
                        new Block.Fact("Fleksjobber", "Anna Æ. Østergård"))),
                new Block.Heading(3, "Opgaver"),
                new Block.Items(List.of("Pakke varer", "Fylde hylder op")),
                new Block.Table(
                        "Timer på ugens dage",
                        List.of("Dag", "Lige uger", "Ulige uger"),
                        List.of(List.of("mandag", "9.00–12.00", "fri"), List.of("torsdag", "9.00–12.00", "9–11")))));
    }

    /** More than twelve pages of every kind of block, with hostile words in them. */
    public static Paper large() {
        List<Block> blocks = new ArrayList<>(small().blocks());
        blocks.add(
                new Block.Text(
                        "Smil 😀 og familie 👨‍👩‍👧, hjerte ❤️, nul\u200Bbredde, arabisk عربى, kinesisk 漢字 og “citat” – tankestreg."));
        blocks.add(new Block.Text("W".repeat(400)));
        blocks.add(new Block.Text("<b>ikke fed</b> & <script>alert(1)</script> ]]> --> \"'"));
        blocks.add(new Block.Facts(List.of()));
        blocks.add(new Block.Items(List.of()));
        blocks.add(new Block.Table("Tom", List.of("Intet"), List.of()));
        for (int part = 1; part <= 8; part++) {
            blocks.add(new Block.Heading(2, "Del " + part + ": hensyn, pauser og hjælpemidler"));
            blocks.add(new Block.Text(
                    "Der skal være ro om morgenen, og opgaverne skal være de samme fra uge til uge. ".repeat(9)));
            blocks.add(new Block.Heading(3, "Delmål"));
            blocks.add(
                    new Block.Items(List.of("Møde fast", "Bruge kassen " + "langsomt ".repeat(30), "x".repeat(200))));
            List<List<String>> rows = new ArrayList<>();
            for (int week = 1; week <= 12; week++) {
                rows.add(List.of("Uge " + week, "3 timer, alene", "y".repeat(week * 9), "Ja\nmed hjælp"));
            }
            blocks.add(new Block.Table("Plan " + part, List.of("Uge", "Timer", "Sammen med", "Hjælp"), rows));
            blocks.add(new Block.Note("Noget skal stå klart. ".repeat(part)));
        }
        return paper(blocks);
    }

    private static Paper paper(List<Block> blocks) {
        return new Paper(
                "Tillægsaftale om fleksjob",
                Locale.forLanguageTag("da"),
                "Tillægsaftale, version 2",
                "3f2a91bc".repeat(8),
                Instant.parse("2026-11-21T22:15:30.123456Z"),
                blocks);
    }
}
