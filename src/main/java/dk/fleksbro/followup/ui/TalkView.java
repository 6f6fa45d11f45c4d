package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.followup.ActionService;
import dk.fleksbro.followup.PulseService;
import dk.fleksbro.followup.Talk;
import dk.fleksbro.followup.TalkFile;
import dk.fleksbro.followup.TalkId;
import dk.fleksbro.followup.TalkMove;
import dk.fleksbro.followup.TalkParty;
import dk.fleksbro.followup.TalkPaths;
import dk.fleksbro.followup.TalkService;
import dk.fleksbro.followup.TalkStatus;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Consumer;

/** A talk as each who takes part sees it: where it is, what can be done, what was answered, agreed and written down. */
@Route("opfoelgning/:employmentId/samtale/:talkId")
@RolesAllowed({"FLEX_WORKER", "EMPLOYER", "CONSULTANT"})
@Opens(
        kind = SubjectKind.EMPLOYMENT,
        part = Part.TALK,
        purpose = {Purpose.OWN_AFFAIRS, Purpose.RUNNING_A_WORKPLACE, Purpose.FOLLOWING_UP},
        parameter = "employmentId")
class TalkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TalkService talks;
    private final ActionService actions;
    private final TalkButtons.Tools tools;
    private final CurrentAccount current;
    private String title = "";

    TalkView(TalkService talks, ActionService actions, TalkButtons.Tools tools, CurrentAccount current) {
        this.talks = talks;
        this.actions = actions;
        this.tools = tools;
        this.current = current;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(TalkLines.employment(event), TalkLines.talk(event), Optional.empty());
    }

    private void show(EmploymentId employment, TalkId id, Optional<Paragraph> news) {
        TalkFile file = talks.open(employment, id);
        Talk talk = file.talk();
        TalkParty party = TalkParty.of(current.require().role());
        title = TalkLines.title(file, party);
        removeAll();
        add(Lines.back(TalkPaths.followUp(employment), Texts.text("talk.back.follow-up")), new H1(title));
        news.ifPresent(this::add);
        boolean mineIsGiven = talk.status() == TalkStatus.MINUTES_TO_APPROVE && file.hasApproved(party);
        add(Lines.intro(
                mineIsGiven
                        ? Texts.text("talk.state.waits-for-other", file.nameOf(party.other()))
                        : Texts.say(TalkService.state(talk, party))));
        if (talk.status().isToCome()) {
            add(Lines.muted(Texts.text("talk.due", DanishTime.date(talk.dueOn(), Texts.locale()))));
        } else if (talk.heldOn() != null) {
            add(Lines.muted(Texts.text("talk.held", DanishTime.date(talk.heldOn(), Texts.locale()))));
        }
        said(file, party);
        if (talk.status().isToCome()) {
            TalkLines.meeting(talk).ifPresent(this::add);
        }
        TalkButtons buttons =
                new TalkButtons(file, party, current.require(), tools, told -> show(employment, id, Optional.of(told)));
        boolean writes = file.open(party).contains(TalkMove.SEND_MINUTES);
        if (writes || !buttons.isEmpty()) {
            add(new H2(Texts.text("talk.what-now")));
        }
        if (writes) {
            String key = file.minutes().isPresent() ? "talk.minutes.rewrite" : "talk.minutes.write";
            add(new Paragraph(new Anchor(TalkPaths.talk(employment, id) + "/referat", Texts.text(key))));
        }
        add(buttons);
        before(file, party);
        agreed(file, told -> show(employment, id, Optional.of(told)));
        file.minutes().ifPresentOrElse(minutes -> add(new MinutesPart(file, talks)), () -> views(file));
        if (party == TalkParty.CONSULTANT && !file.moves().isEmpty()) {
            add(new H2(Texts.text("talk.history")), history(file));
        }
    }

    /** What the last one said, as long as it is for somebody to answer. */
    private void said(TalkFile file, TalkParty reader) {
        Talk talk = file.talk();
        if (talk.skipParty() != null) {
            quote(file, TalkMove.SAY_NOT_NEEDED, reader);
        } else if (talk.status() == TalkStatus.NEW_TIME_ASKED) {
            quote(file, TalkMove.ASK_OTHER_TIMES, reader);
        } else if (talk.status() == TalkStatus.CALLED_OFF) {
            quote(file, TalkMove.CALL_OFF, reader);
        } else if (talk.status() == TalkStatus.NOT_NEEDED) {
            quote(file, TalkMove.SAY_NOT_NEEDED, reader);
            quote(file, TalkMove.AGREE_NOT_NEEDED, reader);
        }
    }

    private void quote(TalkFile file, TalkMove move, TalkParty reader) {
        file.last(move).ifPresent(moved -> {
            add(new Paragraph(Texts.text("talk.said." + move.name(), TalkLines.name(file, moved.party(), reader))));
            if (moved.text().length() > 1) {
                add(Lines.prose(moved.text()));
            }
        });
    }

    private void before(TalkFile file, TalkParty party) {
        boolean canAnswer = PulseService.isOpenTo(file, party);
        if (!canAnswer && file.pulses().isEmpty()) {
            return;
        }
        add(new H2(Texts.text("talk.pulse.heading")));
        if (file.pulseIsOpen() || file.talk().heldOn() != null) {
            add(new PulseTable(file, party));
        }
        if (canAnswer) {
            boolean answered = file.answered().contains(party);
            add(new Paragraph(
                    Texts.text(answered ? "talk.pulse.waits" : "talk.pulse.invite", file.nameOf(party.other()))));
            add(new Paragraph(new Anchor(
                    TalkPaths.talk(file.talk().employment(), file.talk().id()) + "/puls",
                    Texts.text(answered ? "talk.pulse.change" : "talk.pulse.answer"))));
        }
    }

    private void agreed(TalkFile file, Consumer<Paragraph> done) {
        boolean canAdd = file.talk().heldOn() != null && !file.talk().status().isOver();
        if (file.actions().isEmpty() && !canAdd) {
            return;
        }
        add(
                new H2(Texts.text("action.heading")),
                new ActionList(
                        file.talk().employment(),
                        file.actions(),
                        actions,
                        DanishTime.date(tools.clock().instant()),
                        done));
        if (canAdd) {
            add(new ActionForm(file.talk(), current.require(), actions, tools, done));
        }
    }

    /** Beside minutes they stand in them; of a talk one of them has not been at there may be none. */
    private void views(TalkFile file) {
        file.views()
                .forEach(view -> add(
                        new H2(Texts.text("talk.paper.view." + view.party().name(), view.person())),
                        Lines.prose(view.text())));
    }

    private static OrderedList history(TalkFile file) {
        OrderedList list = new OrderedList();
        list.addClassName("dense-list");
        for (TalkFile.Moved moved : file.moves()) {
            ListItem line = new ListItem(new Span(Texts.of("talk.moved", moved.move())));
            if (moved.text().length() > 1) {
                line.add(new Span(moved.text()));
            }
            Span when = new Span(Texts.text("talk.by", moved.person(), DanishTime.full(moved.at(), Texts.locale())));
            when.addClassName("muted");
            line.add(when);
            list.add(line);
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
