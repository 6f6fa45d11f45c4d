package dk.fleksbro.document;

import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as the tree that is laid out on pages. Built node by node, so that no text can become markup. */
final class PaperDom {

    private final Document document;
    private final Paper paper;
    private final PaperLayout layout;

    private PaperDom(Document document, Paper paper, PaperLayout layout) {
        this.document = document;
        this.paper = paper;
        this.layout = layout;
    }

    static Document of(Paper paper, PaperLayout layout) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            new PaperDom(document, paper, layout).build();
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void build() {
        Element html = document.createElement("html");
        html.setAttribute("lang", paper.language().toLanguageTag());
        document.appendChild(html);
        Element head = child(html, "head");
        text(child(head, "title"), paper.title());
        Element subject = child(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", PaperFont.printable(paper.reference()));
        child(head, "style").setTextContent(layout.styles(paper.language()));
        Element bookmarks = child(head, "bookmarks");
        Element body = child(html, "body");
        footer(body);
        heading(body, bookmarks, 1, paper.title());
        paper.blocks().forEach(block -> block(body, bookmarks, block));
    }

    private void footer(Element body) {
        Element footer = child(body, "div");
        footer.setAttribute("id", "footer");
        text(child(footer, "div"), paper.reference());
        if (layout.isKept()) {
            text(child(footer, "div"), layout.fingerprint(paper.language()) + " " + paper.hash());
        }
    }

    private void block(Element body, Element bookmarks, Block block) {
        switch (block) {
            case Block.Heading heading -> heading(body, bookmarks, heading.level(), heading.text());
            case Block.Text running -> lines(child(body, "p"), running.text());
            case Block.Note note -> lines(classed(body, "p", "note"), note.text());
            case Block.Items items -> {
                Element list = child(body, "ul");
                items.items().forEach(item -> lines(child(list, "li"), item));
            }
            case Block.Facts facts -> facts(body, facts);
            case Block.Table table -> table(body, table);
            case Block.Huge huge -> lines(classed(body, "p", "huge"), huge.text());
            case Block.Strong strong -> lines(classed(body, "p", "strong"), strong.text());
            case Block.Small small -> lines(classed(body, "p", "small"), small.text());
            case Block.Picture picture -> picture(body, picture);
            case Block.Choice choice -> choice(body, choice);
            case Block.Blank blank -> {
                for (int line = 0; line < blank.lines(); line++) {
                    classed(body, "div", "blank");
                }
            }
            case Block.Group group -> {
                Element div = classed(body, "div", group.place().name().toLowerCase(Locale.ROOT));
                group.blocks().forEach(inner -> block(div, bookmarks, inner));
            }
        }
    }

    private void heading(Element body, Element bookmarks, int level, String words) {
        Element heading = child(body, "h" + level);
        String id = "h" + bookmarks.getChildNodes().getLength();
        heading.setAttribute("id", id);
        text(heading, words);
        Element bookmark = child(bookmarks, "bookmark");
        bookmark.setAttribute("name", PaperFont.printable(words));
        bookmark.setAttribute("href", "#" + id);
    }

    /** A table whose rows are named: in a PDF that is what a reader with a screen reader can walk. */
    private void facts(Element body, Block.Facts facts) {
        if (facts.facts().isEmpty()) {
            return;
        }
        Element table = classed(body, "table", "facts");
        Element rows = child(table, "tbody");
        for (Block.Fact fact : facts.facts()) {
            Element row = child(rows, "tr");
            cell(row, "th", "row", fact.label());
            cell(row, "td", "", fact.value());
        }
    }

    private void table(Element body, Block.Table block) {
        lines(classed(body, "p", "caption"), block.caption());
        Element table = child(body, "table");
        // a table of a head alone is not allowed in PDF/UA
        Element head = child(child(table, block.rows().isEmpty() ? "tbody" : "thead"), "tr");
        block.head().forEach(name -> cell(head, "th", "col", name));
        if (block.rows().isEmpty()) {
            return;
        }
        Element rows = child(table, "tbody");
        for (List<String> cells : block.rows()) {
            Element row = child(rows, "tr");
            cell(row, "th", "row", cells.getFirst());
            cells.stream().skip(1).forEach(value -> cell(row, "td", "", value));
        }
    }

    private void picture(Element body, Block.Picture picture) {
        Element line = classed(body, "p", "picture");
        Element image = child(line, "img");
        image.setAttribute("alt", PaperFont.printable(picture.words()));
        image.setAttribute("src", Papers.PICTURES + picture.png());
        image.setAttribute("style", "width: " + picture.millimetres() + "mm");
        if (!picture.caption().isEmpty()) {
            text(classed(line, "span", "picture-words"), picture.caption());
        }
    }

    private void choice(Element body, Block.Choice choice) {
        Element line = classed(body, "p", "choice");
        for (String option : choice.options()) {
            classed(line, "span", "box");
            text(classed(line, "span", "option"), option);
        }
    }

    private void cell(Element row, String kind, String scope, String words) {
        Element cell = child(row, kind);
        if (!scope.isEmpty()) {
            cell.setAttribute("scope", scope);
        }
        lines(cell, words);
    }

    private void lines(Element parent, String words) {
        String[] lines = words.strip().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                child(parent, "br");
            }
            text(parent, lines[i]);
        }
    }

    private void text(Element parent, String words) {
        parent.appendChild(document.createTextNode(PaperFont.printable(words)));
    }

    private Element classed(Element parent, String name, String kind) {
        Element child = child(parent, name);
        child.setAttribute("class", kind);
        return child;
    }

    private Element child(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }
}
