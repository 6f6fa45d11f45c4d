package dk.fleksbro.handover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.AccountRow;
import dk.fleksbro.handover.StandInService;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TypedDate;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is away, who stands in, from when to when; it says what will happen as soon as it can. */
final class StandInForm extends Composite<Div> {

    private static final String ABSENT = "absent";
    private static final String STAND_IN = "stand-in";
    private static final String FIRST = "first-day";
    private static final String LAST = "last-day";

    private final StandInService.Page page;
    private final AccountCodec codec;
    private final DraftForm form;
    private final Div summary = new Div();
    private final Paragraph next = new Paragraph();

    StandInForm(StandInService.Page page, DraftForm form) {
        this.page = page;
        this.form = form;
        this.codec = new AccountCodec(page.colleagues());
        next.addClassNames("notice-line", "notice-info");
        next.getElement().setAttribute("role", "status");
        getContent().addClassName("move-form");
        getContent().add(summary);
        if (page.isTeamLead()) {
            getContent().add(person(ABSENT));
        }
        Div days = new Div(date(FIRST), date(LAST));
        days.addClassName("fields-in-row");
        getContent().add(person(STAND_IN), days, next, form.status());
        form.onChange(this::tell);
        tell();
    }

    /** What can be arranged. */
    record Wanted(AccountId absent, AccountId standIn, LocalDate firstDay, LocalDate lastDay) {}

    /** What is typed, or nothing while the form shows what is missing. */
    Optional<Wanted> read() {
        List<Problem> problems = problems();
        summary.removeAll();
        if (!problems.isEmpty()) {
            summary.add(form.summary(problems));
            return Optional.empty();
        }
        return wanted();
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (page.isTeamLead() && chosen(ABSENT).isEmpty()) {
            problems.add(Problem.of(ABSENT, "handover.missing.absent"));
        }
        if (chosen(STAND_IN).isEmpty()) {
            problems.add(Problem.of(STAND_IN, "handover.missing.stand-in"));
        }
        if (day(FIRST).isEmpty()) {
            problems.add(Problem.of(FIRST, "handover.missing.first-day"));
        }
        if (day(LAST).isEmpty()) {
            problems.add(Problem.of(LAST, "handover.missing.last-day"));
        }
        return problems;
    }

    private Optional<Wanted> wanted() {
        Optional<AccountId> absent = page.isTeamLead()
                ? chosen(ABSENT).map(AccountRow::id)
                : Optional.of(page.me().id());
        return absent.flatMap(away -> chosen(STAND_IN).flatMap(there -> day(FIRST)
                .flatMap(first -> day(LAST).map(last -> new Wanted(away, there.id(), first, last)))));
    }

    /** What will happen, as soon as all of it is known. */
    private void tell() {
        Optional<Wanted> wanted = wanted().filter(all -> !all.lastDay().isBefore(all.firstDay()));
        next.setVisible(wanted.isPresent());
        wanted.ifPresent(all -> {
            String there = chosen(STAND_IN).map(AccountRow::displayName).orElse("");
            String first = HandoverWords.weekday(all.firstDay());
            String back = HandoverWords.weekday(all.lastDay().plusDays(1));
            next.setText(
                    page.isTeamLead()
                            ? Texts.text(
                                    "handover.next.lead",
                                    first,
                                    there,
                                    chosen(ABSENT).map(AccountRow::displayName).orElse(""),
                                    back)
                            : Texts.text("handover.next", first, there, back));
        });
    }

    private Component person(String field) {
        Select<@Nullable AccountRow> select = new Select<>();
        select.setLabel(Texts.text("handover." + field));
        select.setItems(page.colleagues());
        select.setItemLabelGenerator(row -> row == null ? "" : row.displayName());
        return form.<@Nullable AccountRow, Select<@Nullable AccountRow>>field(field, select, codec, text -> List.of());
    }

    private Component date(String field) {
        TextField component = new TextField(Texts.text("handover." + field));
        component.setHelperText(Texts.text("handover." + field + ".help"));
        return form.field(field, component, Codec.text(), text -> List.of());
    }

    private Optional<AccountRow> chosen(String field) {
        return Optional.ofNullable(codec.decode(typed(field)));
    }

    private Optional<LocalDate> day(String field) {
        return TypedDate.parse(typed(field));
    }

    private String typed(String field) {
        return form.texts().getOrDefault(field, "");
    }
}
