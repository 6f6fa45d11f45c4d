package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.fleksbro.matching.WeightsVersion;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.function.IntConsumer;

/** Every version of the weights, the one in force first, and the way back to each of the others. */
final class WeightsHistory extends Composite<Div> {

    WeightsHistory(List<WeightsVersion> versions, IntConsumer goBack) {
        for (int i = 0; i < versions.size(); i++) {
            getContent().add(card(versions.get(i), i == 0, goBack));
        }
    }

    private static Section card(WeightsVersion version, boolean inForce, IntConsumer goBack) {
        int number = version.weights().version();
        DescriptionList weights = new DescriptionList();
        weights.addClassName("facts");
        version.weights()
                .inOrder()
                .forEach((kind, weight) ->
                        MatchLines.row(weights, "weights.term." + kind.name(), String.valueOf(weight)));
        Section card = new Section(new Paragraph(said(version)));
        card.addClassName("card");
        if (!version.note().isEmpty()) {
            card.add(Lines.prose(version.note()));
        }
        NativeDetails details = new NativeDetails(Texts.text("weights.version.details", number), weights);
        details.addClassName("fits-details");
        if (inForce) {
            card.add(Lines.muted(Texts.text("weights.version.in-force")), details);
        } else {
            card.add(details, new Button(Texts.text("weights.back", number), e -> goBack.accept(number)));
        }
        return card;
    }

    private static String said(WeightsVersion version) {
        int number = version.weights().version();
        return version.taken()
                .map(taken ->
                        Texts.text("weights.version", number, DanishTime.full(taken.at(), Texts.locale()), taken.by()))
                .orElseGet(() -> Texts.text("weights.version.first", number));
    }
}
