package dk.fleksbro.fair.ui.day;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.board.BoardService;
import dk.fleksbro.fair.board.BoardService.BoardPage;
import dk.fleksbro.fair.ui.FairWords;
import dk.fleksbro.fair.ui.NotMyDuty;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.AskFirst;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** Where the host finds the address of the public board, and makes another when it has come into the wrong hands. */
@Route("messer/:fairId/tavle")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_DUTY, purpose = Purpose.MATCHING, parameter = "fairId")
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final BoardService boards;
    private final String portal;

    BoardView(BoardService boards, Environment settings) {
        this.boards = boards;
        this.portal = settings.getRequiredProperty("fleksbro.address");
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(FairWords.id(event));
    }

    private void show(FairId id) {
        removeAll();
        try {
            BoardPage page = boards.page(id);
            add(
                    Lines.back(FairService.path(id), page.fair().terms().name()),
                    new H1(getPageTitle()),
                    Lines.intro(Texts.text("board-page.intro")));
            page.path().ifPresentOrElse(path -> address(id, path), () -> make(id));
        } catch (RuleBroken broken) {
            add(new NotMyDuty(id, getPageTitle(), broken));
        }
    }

    private void make(FairId id) {
        Button make = new Button(Texts.text("board-page.make"), e -> makeAddress(id));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(Texts.text("board-page.none")), Lines.actions(make));
    }

    private void address(FairId id, String path) {
        Anchor open = new Anchor(path, Texts.text("board-page.open"));
        open.setRouterIgnore(true);
        open.setTarget("_blank");
        open.addClassName("action-link");
        Div ways = Lines.actions(open);
        AskFirst asking = new AskFirst(ways);
        ways.add(new Button(
                Texts.text("board-page.again"),
                e -> asking.ask(
                        Texts.text("board-page.again.next"),
                        new Div(),
                        Optional.empty(),
                        new Button(Texts.text("board-page.again.confirm"), confirmed -> makeAddress(id)))));
        Paragraph address = Lines.paragraph(portal + path, "board-address");
        add(
                new Paragraph(Texts.text("board-page.address") + ":"),
                address,
                Lines.muted(Texts.text("board-page.until")),
                asking);
    }

    private void makeAddress(FairId id) {
        boards.makeAddress(id);
        show(id);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("board-page.title");
    }
}
