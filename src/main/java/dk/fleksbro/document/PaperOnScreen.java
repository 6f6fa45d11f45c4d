package dk.fleksbro.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.shared.ui.PlainTable;
import dk.fleksbro.shared.ui.TableScroll;

/** A paper on the screen: the words of the PDF, in the same order. */
public final class PaperOnScreen extends Composite<Article> {

    private final int lower;

    /** As the page itself: its title is the page's heading. */
    public PaperOnScreen(Paper paper) {
        this(paper, 0);
    }

    private PaperOnScreen(Paper paper, int lower) {
        this.lower = lower;
        Article article = getContent();
        article.addClassName("paper");
        article.getElement().setAttribute("lang", paper.language().toLanguageTag());
        article.add(heading(1, paper.title()));
        paper.blocks().forEach(block -> article.add(block(block)));
        PaperLayout words = PaperLayout.NEWEST;
        Div foot =
                new Div(new Div(paper.reference()), new Div(words.fingerprint(paper.language()) + " " + paper.hash()));
        foot.addClassName("paper-foot");
        article.add(foot);
    }

    /** Within a page that has a heading of its own: all headings are one level lower. */
    public static PaperOnScreen within(Paper paper) {
        return new PaperOnScreen(paper, 1);
    }

    private Component block(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading.level(), heading.text());
            case Block.Text running -> running(running.text(), "paper-text");
            case Block.Note note -> running(note.text(), "notice-line", "notice-warning", "paper-text");
            case Block.Items items -> {
                UnorderedList list = new UnorderedList();
                items.items().forEach(item -> list.add(new ListItem(item)));
                list.addClassName("paper-text");
                yield list;
            }
            case Block.Facts facts -> {
                DescriptionList list = new DescriptionList();
                facts.facts()
                        .forEach(fact -> list.add(
                                new DescriptionList.Term(fact.label()), new DescriptionList.Description(fact.value())));
                list.addClassNames("facts", "paper-text");
                list.setVisible(!facts.facts().isEmpty());
                yield list;
            }
            case Block.Table table -> table(table);
            case Block.Huge huge -> running(huge.text(), "paper-text");
            case Block.Strong strong -> running(strong.text(), "paper-text");
            case Block.Small small -> running(small.text(), "paper-text", "muted");
            case Block.Picture picture -> new Image(Papers.PICTURES + picture.png(), picture.words());
            case Block.Choice choice -> running(String.join(" / ", choice.options()), "paper-text");
            case Block.Blank blank -> new Div();
            case Block.Group group -> {
                Div div = new Div();
                group.blocks().forEach(inner -> div.add(block(inner)));
                yield div;
            }
        };
    }

    private static Component table(Block.Table block) {
        PlainTable table = new PlainTable(block.caption(), block.head());
        block.rows().forEach(row -> table.row(row.getFirst(), row.subList(1, row.size())));
        TableScroll scroll = new TableScroll(table);
        scroll.addClassName("paper-text");
        return scroll;
    }

    private static Paragraph running(String text, String... classes) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames(classes);
        return paragraph;
    }

    private Component heading(int level, String text) {
        HtmlContainer heading =
                switch (level + lower) {
                    case 1 -> new H1();
                    case 2 -> new H2();
                    case 3 -> new H3();
                    default -> new H4();
                };
        heading.setText(text);
        return heading;
    }
}
