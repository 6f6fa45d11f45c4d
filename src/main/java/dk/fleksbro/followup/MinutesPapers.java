package dk.fleksbro.followup;

import com.vaadin.flow.i18n.I18NProvider;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Field;
import dk.fleksbro.agreement.FieldValue;
import dk.fleksbro.agreement.Section;
import dk.fleksbro.document.Block;
import dk.fleksbro.document.Paper;
import dk.fleksbro.shared.DanishTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The minutes as a paper: the same words on the screen and in the PDF. */
@Component
class MinutesPapers {

    private final I18NProvider texts;

    MinutesPapers(I18NProvider texts) {
        this.texts = texts;
    }

    Paper of(TalkFile file, Locale locale) {
        Minutes minutes = file.minutes().orElseThrow();
        List<Block> blocks = said(file, minutes.content(), locale);
        blocks.add(new Block.Heading(2, say("talk.paper.approved", locale)));
        blocks.add(new Block.Items(approvals(file, minutes, locale)));
        for (Minutes.View view : file.views()) {
            blocks.add(
                    new Block.Heading(2, say("talk.paper.view." + view.party().name(), locale, view.person())));
            blocks.add(new Block.Text(view.text()));
        }
        return paper(minutes, blocks, locale);
    }

    /** The same of minutes nobody has sent, to be read before they are. */
    Paper unsent(TalkFile file, Minutes minutes, Locale locale) {
        return paper(minutes, said(file, minutes.content(), locale), locale);
    }

    private List<Block> said(TalkFile file, Content content, Locale locale) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Fact> parties = new ArrayList<>();
        parties.add(new Block.Fact(say("talk.paper.citizen", locale), file.citizenName()));
        parties.add(new Block.Fact(say("talk.paper.employer", locale), file.employerName()));
        parties.add(new Block.Fact(
                say("talk.paper.kind", locale),
                say("talk.kind." + file.talk().kind().name(), locale)));
        blocks.add(new Block.Facts(parties));
        for (Section section : content.template().sections()) {
            blocks.addAll(section(section, content, locale));
        }
        return blocks;
    }

    private Paper paper(Minutes minutes, List<Block> blocks, Locale locale) {
        Content content = minutes.content();
        return new Paper(
                content.template().title().in(locale),
                locale,
                say("talk.paper.reference", locale, held(content, locale)),
                minutes.hash(),
                minutes.at(),
                blocks);
    }

    private static String held(Content content, Locale locale) {
        return DanishTime.date(LocalDate.parse(content.get("talk.held")), locale);
    }

    private static List<Block> section(Section section, Content content, Locale locale) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Fact> facts = facts(section.key() + ".", section.fields(), content, locale);
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        List<Integer> rows = content.rows(section.key());
        if (!rows.isEmpty()) {
            List<String> head = section.row().stream()
                    .map(field -> field.label().in(locale))
                    .toList();
            blocks.add(new Block.Table(
                    section.title().in(locale),
                    head,
                    rows.stream()
                            .map(row -> section.row().stream()
                                    .map(field -> show(section.key() + "." + row + ".", field, content, locale))
                                    .toList())
                            .toList()));
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Block.Heading(2, section.title().in(locale)));
        }
        return blocks;
    }

    private static List<Block.Fact> facts(String prefix, List<Field> fields, Content content, Locale locale) {
        return fields.stream()
                .filter(field -> content.has(prefix + field.key()))
                .map(field -> new Block.Fact(field.label().in(locale), show(prefix, field, content, locale)))
                .toList();
    }

    private static String show(String prefix, Field field, Content content, Locale locale) {
        String stored = content.get(prefix + field.key());
        return stored.isEmpty() ? "–" : FieldValue.show(field, stored, locale);
    }

    private List<String> approvals(TalkFile file, Minutes minutes, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(say("talk.paper.written", locale, minutes.person(), DanishTime.full(minutes.at(), locale)));
        for (Minutes.Approval approval : file.approvals()) {
            lines.add(say(
                    "talk.paper.approval." + approval.party().name(),
                    locale,
                    approval.person(),
                    DanishTime.full(approval.at(), locale)));
        }
        return lines;
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
