package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.citizen.ReleasedProfileCard;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.FixedDate;
import dk.fleksbro.fair.FixedDateService;
import dk.fleksbro.fair.WishGuest;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is to meet whom whatever else is planned: chosen by name, taken away by a button. */
@Route("messer/:fairId/aftalte-moeder")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_PLAN, purpose = Purpose.MATCHING, parameter = "fairId")
class FixedDatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FixedDateService service;

    FixedDatesView(FixedDateService service) {
        this.service = service;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(FairWords.id(event), Stream.empty());
    }

    private void show(FairId id, Stream<Paragraph> news) {
        FixedDateService.Page page = service.page(id);
        removeAll();
        add(
                Lines.back(FairService.path(id), page.fair().terms().name()),
                new H1(getPageTitle()),
                Lines.intro(Texts.text("fixed.intro")));
        news.forEach(this::add);
        add(list(id, page), form(id, page));
    }

    private Div list(FairId id, FixedDateService.Page page) {
        Map<UUID, WishGuest> guests = Stream.concat(page.seekers().stream(), page.stands().stream())
                .collect(Collectors.toMap(WishGuest::id, Function.identity()));
        UnorderedList list = new UnorderedList();
        list.addClassName("dense-list");
        for (FixedDate date : page.fixed()) {
            WishGuest seeker = guests.get(date.seeker());
            WishGuest stand = guests.get(date.stand());
            if (seeker == null || stand == null) {
                continue;
            }
            String pair = Texts.text("fixed.pair", label(seeker), stand.name());
            Button release = new Button(
                    Texts.text("fixed.release"),
                    e -> attempt(id, "fixed.released", () -> service.release(id, date.seeker(), date.stand())));
            release.setAriaLabel(Texts.text("fixed.release.of", pair));
            list.add(new ListItem(new Span(pair), new Span(round(page, date.round())), release));
        }
        return new Div(
                new H2(Texts.text("fixed.all")),
                page.fixed().isEmpty() ? new Paragraph(Texts.text("fixed.none")) : list);
    }

    private Div form(FairId id, FixedDateService.Page page) {
        ComboBox<WishGuest> seeker = guests("fixed.seeker", page.seekers());
        ComboBox<WishGuest> stand = guests("fixed.stand", page.stands());
        Select<Optional<Integer>> round = new Select<>();
        round.setLabel(Texts.text("fixed.round"));
        round.setItems(Stream.concat(
                        Stream.of(Optional.<Integer>empty()),
                        page.fair().terms().times().rounds().stream()
                                .map(FairTimes.Round::number)
                                .map(Optional::of))
                .toList());
        round.setItemLabelGenerator(one -> round(page, one));
        round.setValue(Optional.empty());
        Div problem = new Div();
        Button fix = new Button(Texts.text("fixed.fix"), e -> {
            problem.removeAll();
            WishGuest who = seeker.getValue();
            WishGuest where = stand.getValue();
            if (who == null || where == null) {
                problem.add(Lines.notice(Texts.text("fixed.missing"), "error"));
            } else {
                FixedDate date = new FixedDate(who.id(), where.id(), round.getValue());
                attempt(id, "fixed.done", () -> service.fix(id, date));
            }
        });
        fix.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(new H2(Texts.text("fixed.new")), seeker, stand, round, problem, Lines.actions(fix));
        form.addClassName("card");
        return form;
    }

    private static ComboBox<WishGuest> guests(String label, List<WishGuest> guests) {
        ComboBox<WishGuest> choice = new ComboBox<>(Texts.text(label));
        choice.setItems(guests);
        choice.setItemLabelGenerator(FixedDatesView::label);
        choice.setWidthFull();
        return choice;
    }

    private static String label(WishGuest guest) {
        return guest.number() > 0 ? guest.name() + ", " + ReleasedProfileCard.pseudonym(guest.number()) : guest.name();
    }

    private static String round(FixedDateService.Page page, Optional<Integer> number) {
        return number.flatMap(wanted -> page.fair().terms().times().rounds().stream()
                        .filter(round -> round.number() == wanted)
                        .findFirst())
                .map(round -> Texts.text("fixed.in-round", round.number(), FairWords.time(round.starts())))
                .orElseGet(() -> Texts.text("fixed.any-round"));
    }

    private void attempt(FairId id, String done, Runnable change) {
        try {
            change.run();
            show(id, Stream.of(Lines.notice(Texts.text(done), "success")));
        } catch (RuleBroken broken) {
            show(id, Stream.of(Lines.notice(Texts.say(broken.sentence()), "error")));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("fair.page.aftalte-moeder");
    }
}
