package dk.fleksbro.agreement;

import com.vaadin.flow.i18n.I18NProvider;
import dk.fleksbro.document.Block;
import dk.fleksbro.document.Paper;
import dk.fleksbro.shared.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A version of an agreement as a paper: all that it says by the template's labels, and who has approved it. */
@Component
public class AgreementPaper {

    /** What a kept agreement is called among the kept papers; its subject is the version. */
    public static final String KIND = "AGREEMENT";

    /** Rows with so few fields stand in a table. */
    private static final int TABLE_MAX = 4;

    private final I18NProvider texts;

    AgreementPaper(I18NProvider texts) {
        this.texts = texts;
    }

    public Paper of(EmploymentFile file, AgreementVersion version, Locale locale) {
        Content content = file.content(version);
        List<Block> blocks = new ArrayList<>();
        if (!version.isApproved()) {
            blocks.add(new Block.Note(say(locale, "paper.agreement.draft")));
        }
        blocks.add(about(file, version, locale));
        content.template().sections().forEach(section -> section(section, content, locale, blocks));
        blocks.add(new Block.Heading(2, say(locale, "paper.agreement.approvals")));
        blocks.add(approvals(file.approvals(version), locale));
        Instant madeAt = version.closedAt() == null ? version.openedAt() : version.closedAt();
        return new Paper(
                content.template().title().in(locale),
                locale,
                say(
                        locale,
                        "paper.agreement.reference",
                        content.template().title().in(locale),
                        String.valueOf(version.number())),
                content.hash(),
                madeAt,
                blocks);
    }

    private Block about(EmploymentFile file, AgreementVersion version, Locale locale) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(say(locale, "paper.agreement.between"), file.employerName()));
        facts.add(new Block.Fact(say(locale, "paper.agreement.and"), file.citizenName()));
        facts.add(new Block.Fact(say(locale, "paper.agreement.version"), String.valueOf(version.number())));
        LocalDate from = version.effectiveFrom();
        if (from != null) {
            facts.add(new Block.Fact(say(locale, "paper.agreement.from"), DanishTime.date(from, locale)));
        }
        facts.add(new Block.Fact(
                say(locale, "paper.agreement.why"),
                say(locale, "agreement.kind." + version.kind().name())
                        + (version.reason().isEmpty() ? "" : ": " + version.reason())));
        return new Block.Facts(facts);
    }

    private static void section(Section section, Content content, Locale locale, List<Block> blocks) {
        List<Block.Fact> facts = section.fields().stream()
                .filter(field -> content.has(section.key() + "." + field.key()))
                .map(field -> fact(field, content.get(section.key() + "." + field.key()), locale))
                .toList();
        List<Map<String, String>> rows = content.rows(section.key()).stream()
                .map(number -> Difference.row(section, content, number))
                .toList();
        if (facts.isEmpty() && rows.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, section.title().in(locale)));
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        if (!rows.isEmpty() && section.row().size() <= TABLE_MAX) {
            blocks.add(table(section, rows, locale));
        } else {
            rows.forEach(row -> {
                blocks.add(new Block.Heading(3, DifferenceText.title(section, row, locale)));
                blocks.add(new Block.Facts(section.row().stream()
                        .filter(field -> row.containsKey(field.key()))
                        .map(field -> fact(field, row.getOrDefault(field.key(), ""), locale))
                        .toList()));
            });
        }
    }

    private static Block table(Section section, List<Map<String, String>> rows, Locale locale) {
        return new Block.Table(
                section.title().in(locale),
                section.row().stream().map(field -> field.label().in(locale)).toList(),
                rows.stream()
                        .map(row -> section.row().stream()
                                .map(field -> row.containsKey(field.key())
                                        ? FieldValue.show(field, row.getOrDefault(field.key(), ""), locale)
                                        : "–")
                                .toList())
                        .toList());
    }

    private static Block.Fact fact(Field field, String stored, Locale locale) {
        return new Block.Fact(field.label().in(locale), FieldValue.show(field, stored, locale));
    }

    private Block approvals(List<Approval> approvals, Locale locale) {
        if (approvals.isEmpty()) {
            return new Block.Text(say(locale, "paper.agreement.approvals.none"));
        }
        return new Block.Table(
                say(locale, "paper.agreement.approvals"),
                List.of(
                        say(locale, "paper.agreement.party"),
                        say(locale, "paper.agreement.person"),
                        say(locale, "paper.agreement.how"),
                        say(locale, "paper.agreement.when")),
                approvals.stream()
                        .map(approval -> List.of(
                                say(
                                        locale,
                                        "paper.agreement.party."
                                                + approval.party().name()),
                                approval.person(),
                                how(approval, locale),
                                DanishTime.full(approval.approvedAt(), locale)))
                        .toList());
    }

    private String how(Approval approval, Locale locale) {
        String how = say(locale, "approval.channel." + approval.channel().name());
        OnBehalfReason reason = approval.reason();
        return reason == null ? how : how + " (" + say(locale, "approval.reason." + reason.name()) + ")";
    }

    private String say(Locale locale, String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
