package dk.fleksbro.demo;

import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.agreement.Template;
import dk.fleksbro.agreement.Templates;
import dk.fleksbro.followup.TalkId;
import dk.fleksbro.followup.TalkStatus;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** How the newest talk came about move by move, what was written down, and whether both said yes to it. */
final class DemoMinutes {

    private final DemoRows rows;
    private final Chance chance;
    private final Template template = Templates.find("samtale-1");
    private final Deck<String> tasks;
    private final Deck<String> support;
    private final Deck<String> other;
    private final Deck<String> citizens;
    private final Deck<String> employers;
    private final Deck<String> consultants;

    DemoMinutes(DemoRows rows, Chance chance, DemoTexts texts) {
        this.rows = rows;
        this.chance = chance;
        this.tasks = new Deck<>(texts.lines("opgaver ved samtalen"), chance);
        this.support = new Deck<>(texts.lines("hjaelp ved samtalen"), chance);
        this.other = new Deck<>(texts.lines("andet ved samtalen"), chance);
        this.citizens = new Deck<>(texts.lines("fleksjobberens syn"), chance);
        this.employers = new Deck<>(texts.lines("arbejdspladsens syn"), chance);
        this.consultants = new Deck<>(texts.lines("konsulentens svar"), chance);
    }

    void write(DemoJob job, TalkId talk, LocalDate heldOn, Instant held, TalkStatus status) {
        Telling telling = new Telling(job, talk);
        telling.move("INVITE", "PLANNED", "INVITED", Signatory.EMPLOYER, held.minus(Duration.ofDays(9)), "");
        telling.move("TAKE_TIME", "INVITED", "CONFIRMED", Signatory.CITIZEN, held.minus(Duration.ofDays(7)), "");
        telling.move("HOLD", "CONFIRMED", "HELD", Signatory.EMPLOYER, held.plus(Duration.ofMinutes(40)), "");
        if (status == TalkStatus.HELD) {
            return;
        }
        Content content = Content.of(template, fields(job, heldOn));
        Instant sent = held.plus(Duration.ofMinutes(70));
        telling.minutes(content, sent);
        telling.approve(content, Signatory.EMPLOYER, sent);
        telling.move("SEND_MINUTES", "HELD", "MINUTES_TO_APPROVE", Signatory.EMPLOYER, sent, "");
        Instant answered = held.plus(Duration.ofMinutes(110));
        switch (status) {
            case AGREED -> {
                telling.approve(content, Signatory.CITIZEN, answered);
                telling.move("APPROVE_MINUTES", "MINUTES_TO_APPROVE", "AGREED", Signatory.CITIZEN, answered, "");
            }
            case DISAGREED, CLOSED -> {
                telling.view(Signatory.CITIZEN, citizens.next(), answered);
                telling.move("DISAGREE", "MINUTES_TO_APPROVE", "DISAGREED", Signatory.CITIZEN, answered, "");
                Instant replied = answered.plus(Duration.ofMinutes(5));
                telling.view(Signatory.EMPLOYER, employers.next(), replied);
                telling.move("ADD_VIEW", "DISAGREED", "DISAGREED", Signatory.EMPLOYER, replied, "");
                if (status == TalkStatus.CLOSED) {
                    telling.move(
                            "CLOSE",
                            "DISAGREED",
                            "CLOSED",
                            Signatory.MUNICIPALITY,
                            answered.plus(Duration.ofMinutes(9)),
                            consultants.next());
                }
            }
            default -> {
                // waits for the fleksjobber's yes
            }
        }
    }

    /** Complete by the form's own rules; where more hours lie ahead, this talk is where they came from. */
    private Map<String, String> fields(DemoJob job, LocalDate heldOn) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("talk.held", heldOn.toString());
        fields.put("talk.present", "citizen,employer");
        boolean rises = job.story() == JobStory.RISE_TO_COME || job.story() == JobStory.CHANGE_WAITS;
        fields.put("hours.answer", rises ? "rise" : "same");
        if (rises) {
            fields.put("hours.presence", job.versions().getLast().content().get("hours.presence"));
        }
        boolean otherTasks = chance.percent(20);
        fields.put("tasks.answer", otherTasks ? "other" : "same");
        if (otherTasks) {
            fields.put("tasks.text", tasks.next());
        }
        boolean help = chance.percent(15);
        fields.put("support.answer", help ? "yes" : "no");
        if (help) {
            fields.put("support.text", support.next());
        }
        fields.put("considerations.answer", "working");
        job.agreed().filter(version -> version.content().has("goals.1.goal")).ifPresent(version -> {
            fields.put("goals.1.goal", version.content().get("goals.1.goal"));
            fields.put("goals.1.status", chance.percent(25) ? "reached" : "on-the-way");
        });
        if (chance.percent(50)) {
            fields.put("other.text", other.next());
        }
        return fields;
    }

    /** The rows of one talk. */
    private final class Telling {

        private final DemoJob job;
        private final TalkId talk;

        Telling(DemoJob job, TalkId talk) {
            this.job = job;
            this.talk = talk;
        }

        void move(String move, String from, String to, Signatory by, Instant at, String text) {
            rows.add(
                    DemoTable.TALK_MOVE,
                    talk.value(),
                    move,
                    from,
                    to,
                    party(by),
                    DemoJobRows.account(job, by),
                    text,
                    JdbcTypes.utc(at));
        }

        void minutes(Content content, Instant at) {
            rows.add(
                    DemoTable.TALK_MINUTES,
                    talk.value(),
                    content.hash(),
                    content.json(),
                    party(Signatory.EMPLOYER),
                    DemoJobRows.account(job, Signatory.EMPLOYER),
                    DemoJobRows.person(job, Signatory.EMPLOYER),
                    JdbcTypes.utc(at));
            content.fields().forEach((field, value) -> rows.add(DemoTable.TALK_ANSWER, talk.value(), field, value));
        }

        void approve(Content content, Signatory by, Instant at) {
            rows.add(
                    DemoTable.TALK_APPROVAL,
                    talk.value(),
                    party(by),
                    content.hash(),
                    DemoJobRows.account(job, by),
                    DemoJobRows.person(job, by),
                    JdbcTypes.utc(at));
        }

        void view(Signatory by, String text, Instant at) {
            rows.add(
                    DemoTable.TALK_VIEW,
                    talk.value(),
                    party(by),
                    text,
                    DemoJobRows.account(job, by),
                    DemoJobRows.person(job, by),
                    JdbcTypes.utc(at));
        }

        private static String party(Signatory by) {
            return by == Signatory.MUNICIPALITY ? "CONSULTANT" : by.name();
        }
    }
}
