package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairPage;
import dk.fleksbro.fair.FairRule;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairSetupService;
import dk.fleksbro.fair.FairTable;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many tables a fair has, and which of them can be reached in a wheelchair or are quiet. Each change is kept at once. */
@Route("messer/:fairId/borde")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_EDIT, purpose = Purpose.MATCHING, parameter = "fairId")
class TablesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FairService fairs;
    private final FairSetupService setup;
    private final TextField number = new TextField(Texts.text("tables.number"));
    private final CheckboxGroup<Integer> accessible = new CheckboxGroup<>(Texts.text("tables.accessible"));
    private final CheckboxGroup<Integer> quiet = new CheckboxGroup<>(Texts.text("tables.quiet"));
    private final Div notes = new Div();
    private boolean showing;

    TablesView(FairService fairs, FairSetupService setup) {
        this.fairs = fairs;
        this.setup = setup;
        addClassName("narrow-page");
        number.setHelperText(Texts.text("tables.number.help"));
        accessible.setHelperText(Texts.text("tables.accessible.help"));
        quiet.setHelperText(Texts.text("tables.quiet.help"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId id = FairWords.id(event);
        FairPage page = fairs.page(id);
        Button set = new Button(Texts.text("tables.set"), e -> setNumber(id));
        set.addThemeVariants(ButtonVariant.PRIMARY);
        for (CheckboxGroup<Integer> group : List.of(accessible, quiet)) {
            group.addClassName("choices-in-row");
            group.setItemLabelGenerator(table -> Texts.text("tables.table", table));
            group.addValueChangeListener(e -> {
                if (!showing) {
                    save(id, accessible.getListDataView().getItemCount());
                }
            });
        }
        removeAll();
        add(
                Lines.back(FairService.path(id), page.fair().terms().name()),
                new H1(getPageTitle()),
                Lines.intro(Texts.text("tables.intro")),
                number,
                Lines.actions(set),
                notes,
                accessible,
                quiet);
        show(page.tables());
    }

    private void show(List<FairTable> tables) {
        showing = true;
        List<Integer> numbers = tables.stream().map(FairTable::number).toList();
        number.setValue(String.valueOf(tables.size()));
        accessible.setItems(numbers);
        accessible.setValue(
                numbers(tables.stream().filter(FairTable::accessible).toList()));
        accessible.setVisible(!tables.isEmpty());
        quiet.setItems(numbers);
        quiet.setValue(numbers(tables.stream().filter(FairTable::quiet).toList()));
        quiet.setVisible(!tables.isEmpty());
        showing = false;
    }

    private void setNumber(FairId id) {
        String typed = number.getValue().strip();
        if (!typed.matches("[0-9]{1,3}") || Integer.parseInt(typed) > FairTable.MOST) {
            tell(Texts.say(FairRule.FAIR_TABLES_WRONG.sentence(FairTable.MOST)), "error");
            return;
        }
        save(id, Integer.parseInt(typed));
    }

    private void save(FairId id, int tables) {
        List<FairTable> all = IntStream.rangeClosed(1, tables)
                .mapToObj(table -> new FairTable(
                        table,
                        accessible.getValue().contains(table),
                        quiet.getValue().contains(table)))
                .toList();
        try {
            setup.setTables(id, all);
            tell(Texts.text("tables.saved", tables), "success");
        } catch (RuleBroken broken) {
            tell(Texts.say(broken.sentence()), "error");
        }
        show(fairs.page(id).tables());
    }

    private void tell(String text, String kind) {
        notes.removeAll();
        notes.add(Lines.notice(text, kind));
    }

    private static Set<Integer> numbers(List<FairTable> tables) {
        return tables.stream().map(FairTable::number).collect(Collectors.toSet());
    }

    @Override
    public String getPageTitle() {
        return Texts.text("tables.title");
    }
}
