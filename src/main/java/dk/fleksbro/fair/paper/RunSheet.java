package dk.fleksbro.fair.paper;

import static dk.fleksbro.fair.paper.PaperWords.say;

import dk.fleksbro.document.Block;
import dk.fleksbro.document.Block.Group;
import dk.fleksbro.document.Block.Group.Place;
import dk.fleksbro.document.Paper;
import dk.fleksbro.fair.Companion;
import dk.fleksbro.fair.Duty;
import dk.fleksbro.fair.FairStaff;
import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.Help;
import dk.fleksbro.fair.PaperPlan;
import dk.fleksbro.fair.PlannedDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The host's own paper: the day by the minute, who does what, who needs what in which round, and what to do when. */
final class RunSheet {

    private static final int HOUR_BEFORE = 60;
    private static final int DOORS_BEFORE = 30;
    private static final int QUESTIONS = 6;

    private final PaperPlan plan;
    private final FairTimes times;

    private RunSheet(PaperPlan plan) {
        this.plan = plan;
        this.times = plan.fair().terms().times();
    }

    static Paper of(PaperPlan plan) {
        RunSheet sheet = new RunSheet(plan);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                say("paper.run.day"),
                List.of(say("paper.time"), say("paper.run.what"), say("paper.run.dates")),
                sheet.minutes()));
        blocks.add(new Group(
                Place.TOGETHER,
                List.of(
                        new Block.Heading(2, say("paper.run.duties")),
                        new Block.Facts(
                                Arrays.stream(Duty.values()).map(sheet::duty).toList()))));
        blocks.add(new Block.Heading(2, say("paper.run.needs")));
        blocks.add(sheet.needs());
        blocks.add(new Block.Heading(2, say("paper.run.when")));
        for (int question = 1; question <= QUESTIONS; question++) {
            blocks.add(new Group(
                    Place.TOGETHER,
                    List.of(
                            new Block.Heading(3, say("paper.run.when." + question)),
                            new Block.Text(say("paper.run.then." + question)))));
        }
        return PaperWords.paper(plan, say("paper.run.title"), blocks);
    }

    private List<List<String>> minutes() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(PaperWords.time(times.starts().minusMinutes(HOUR_BEFORE)), say("paper.run.set-up"), ""));
        rows.add(List.of(PaperWords.time(times.starts().minusMinutes(DOORS_BEFORE)), say("paper.run.doors"), ""));
        for (FairTimes.Round round : times.rounds()) {
            long dates = plan.dates().stream()
                    .filter(date -> date.round() == round.number())
                    .count();
            rows.add(List.of(
                    PaperWords.time(round.starts()),
                    say("paper.run.round", String.valueOf(round.number()), PaperWords.time(round.ends())),
                    String.valueOf(dates)));
            if (times.breaksAfter().contains(round.number())) {
                rows.add(List.of(PaperWords.time(round.ends()), say("paper.card.break", times.breakMinutes()), ""));
            }
        }
        rows.add(List.of(PaperWords.time(times.rounds().getLast().ends()), say("paper.run.end"), ""));
        return rows;
    }

    private Block.Fact duty(Duty duty) {
        String names = plan.staff().stream()
                .filter(one -> one.duty() == duty)
                .map(FairStaff::name)
                .collect(Collectors.joining(", "));
        return new Block.Fact(say("fair.duty." + duty.name()), names.isEmpty() ? say("paper.run.duty.nobody") : names);
    }

    private Block needs() {
        List<List<String>> rows = times.rounds().stream()
                .map(round -> needs(round.number()))
                .filter(row -> row.stream().skip(1).anyMatch(cell -> !cell.equals("–")))
                .toList();
        return rows.isEmpty()
                ? new Block.Text(say("paper.run.needs.none"))
                : new Block.Table(
                        say("paper.run.needs.caption"),
                        List.of(
                                say("paper.round"),
                                say("paper.run.wheelchair"),
                                say("paper.run.interpreter"),
                                say("paper.run.companion"),
                                say("paper.run.quiet")),
                        rows);
    }

    private List<String> needs(int round) {
        List<PlannedDate> now =
                plan.dates().stream().filter(date -> date.round() == round).toList();
        return List.of(
                say(
                        "paper.run.at",
                        String.valueOf(round),
                        PaperWords.time(PaperWords.round(plan, round).starts())),
                who(now, help -> help.wheelchair() ? Stream.of("") : Stream.empty()),
                who(now, help -> help.interpreter().isBlank() ? Stream.empty() : Stream.of(" " + help.interpreter())),
                who(
                        now,
                        help -> help.companion() == Companion.NOBODY
                                ? Stream.empty()
                                : Stream.of(" "
                                        + say("paper.run.companion."
                                                + help.companion().name()))),
                who(now, help -> help.quietTable() ? Stream.of("") : Stream.empty()));
    }

    /** "1004 (bord 1), 1012 (bord 7) arabisk": those whose help gives a word, which may be empty. */
    private String who(List<PlannedDate> dates, Function<Help, Stream<String>> word) {
        String cards = dates.stream()
                .flatMap(date -> word.apply(plan.help().getOrDefault(date.seeker(), Help.NONE))
                        .map(said -> plan.person(date.seeker()).card() + " (" + PaperWords.table(date) + ")" + said))
                .collect(Collectors.joining("\n"));
        return cards.isEmpty() ? "–" : cards;
    }
}
