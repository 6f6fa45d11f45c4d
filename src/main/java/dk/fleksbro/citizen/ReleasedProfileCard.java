package dk.fleksbro.citizen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.PhoneNumber;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.shared.ui.Texts;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fleksjobbevis as its readers see it. Citizen, employer and consultant are all shown this one, so that "exactly as the
 * employer sees it" needs no promise. Has an H2 with H3 parts under it.
 */
public final class ReleasedProfileCard extends Composite<Div> {

    public ReleasedProfileCard(ReleasedProfile profile) {
        Div card = getContent();
        card.addClassName("card");
        card.add(new H2(title(profile)));
        profile.contact().ifPresent(contact -> part("CONTACT", phone(contact.phone())));
        profile.offer().ifPresent(offer -> part("OFFER", prose(offer.text()), tasks(offer.taskKinds())));
        profile.hours().ifPresent(this::hours);
        profile.needs().ifPresent(this::needs);
        profile.neverTasks().ifPresent(never -> part("NEVER_TASKS", tasks(never.taskKinds()), prose(never.text())));
        profile.goals().ifPresent(this::goals);
        profile.workingWith().ifPresent(text -> part("WORKING_WITH_ME", prose(text)));
        if (profile.equals(ReleasedProfile.nothing(profile.candidateNo()))) {
            card.add(new Paragraph(Texts.text("bevis.card.nothing")));
        }
    }

    /** "Kandidat 4127", or the name when it is released. */
    public static String title(ReleasedProfile profile) {
        return profile.name().orElseGet(() -> pseudonym(profile.candidateNo()));
    }

    public static String pseudonym(int candidateNo) {
        return Texts.text("bevis.candidate", String.valueOf(candidateNo));
    }

    /** "2–6 timer om ugen". */
    public static String hoursText(WeeklyHours min, WeeklyHours max) {
        String from = WeeklyHours.show(min.minutes(), Texts.locale());
        return min.equals(max)
                ? Texts.text("bevis.card.hours-exactly", from)
                : Texts.text("bevis.card.hours", from, WeeklyHours.show(max.minutes(), Texts.locale()));
    }

    private void hours(ReleasedProfile.Hours hours) {
        String days = hours.weekdays().days().stream()
                .sorted()
                .map(day -> Texts.of("day", day))
                .collect(Collectors.joining(", "));
        part(
                "HOURS",
                new Paragraph(hoursText(hours.min(), hours.max())),
                new Paragraph(days.isEmpty() ? Texts.text("bevis.card.any-day") : Texts.text("bevis.card.days", days)),
                new Paragraph(
                        hours.radiusKm() == 0
                                ? Texts.text("bevis.card.from-home")
                                : Texts.text("bevis.card.radius", hours.radiusKm())),
                prose(hours.energy()));
    }

    private void needs(ReleasedProfile.Needs needs) {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        needs.levels().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(need -> {
                    String axis = "axis." + need.getKey().name();
                    list.add(
                            new DescriptionList.Term(Texts.text(axis + ".name")),
                            new DescriptionList.Description(
                                    Texts.text(axis + "." + need.getValue().value())));
                });
        list.setVisible(!needs.levels().isEmpty());
        part("NEEDS", list, prose(needs.text()));
    }

    private void goals(ReleasedProfile.Goals goals) {
        Integer minutes = goals.minutes();
        Paragraph hope = new Paragraph(
                minutes == null ? "" : Texts.text("bevis.card.goal-hours", WeeklyHours.show(minutes, Texts.locale())));
        hope.setVisible(minutes != null);
        part("GOALS", prose(goals.text()), hope);
    }

    private void part(String part, Component... content) {
        Section section = new Section(new H3(Texts.text("bevis.part." + part)));
        section.add(content);
        if (Stream.of(content).noneMatch(Component::isVisible)) {
            section.add(new Paragraph(Texts.text("bevis.card.nothing-written")));
        }
        getContent().add(section);
    }

    private static Component phone(String phone) {
        return new Anchor("tel:" + phone, new PhoneNumber(phone).spaced());
    }

    private static Component prose(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("prose");
        paragraph.setVisible(!text.isBlank());
        return paragraph;
    }

    private static Component tasks(Set<TaskKind> kinds) {
        UnorderedList list = new UnorderedList();
        kinds.stream().sorted().forEach(kind -> list.add(new ListItem(Texts.of("task", kind))));
        list.setVisible(!kinds.isEmpty());
        return list;
    }
}
