package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.matching.Fit;
import dk.fleksbro.matching.Reason;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The reasons of a fit in sentences: what blocks first, what fits counted and folded away. */
final class ReasonList extends Composite<Div> {

    ReasonList(Fit fit) {
        List<Reason> open = Stream.of(
                        Reason.Kind.BLOCKED, Reason.Kind.ADAPTABLE, Reason.Kind.UNANSWERED, Reason.Kind.NOTE)
                .flatMap(kind -> fit.of(kind).stream())
                .toList();
        if (!open.isEmpty()) {
            getContent().add(list(open));
        }
        List<Reason> fits = fit.of(Reason.Kind.FITS);
        if (!fits.isEmpty()) {
            String count = fits.size() == 1 ? "match.fits-count.one" : "match.fits-count.many";
            NativeDetails details = new NativeDetails(Texts.text(count, fits.size()), list(fits));
            details.addClassName("fits-details");
            getContent().add(details);
        }
    }

    static UnorderedList list(List<Reason> reasons) {
        return list(reasons, reason -> Optional.empty());
    }

    /** @param way what can be done about a reason, behind it */
    static UnorderedList list(List<Reason> reasons, Function<Reason, Optional<? extends Component>> way) {
        UnorderedList list = new UnorderedList();
        list.addClassName("reasons");
        for (Reason reason : reasons) {
            ListItem item = new ListItem(Texts.say(reason.sentence()));
            item.addClassName(
                    switch (reason.kind()) {
                        case FITS -> "reason-fits";
                        case ADAPTABLE -> "reason-adaptable";
                        case UNANSWERED -> "reason-unknown";
                        case BLOCKED -> "reason-blocked";
                        case NOTE -> "reason-note";
                    });
            way.apply(reason).ifPresent(further -> item.add(new Text(" "), further));
            list.add(item);
        }
        return list;
    }
}
