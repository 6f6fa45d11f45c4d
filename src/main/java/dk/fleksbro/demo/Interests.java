package dk.fleksbro.demo;

import static dk.fleksbro.scale.TaskKind.*;

import dk.fleksbro.scale.TaskKind;
import java.util.ArrayList;
import java.util.List;

/** What people like to do comes in fields too: who keeps books rarely mucks out, but may well bake. */
final class Interests {

    private static final List<List<TaskKind>> FIELDS = List.of(
            List.of(GARDENING, CARETAKING, RECYCLING, ANIMALS, DELIVERY),
            List.of(FILING, DATA_ENTRY, BOOKKEEPING, PROOFREADING, WEB_AND_IT, SOCIAL_MEDIA),
            List.of(KITCHEN, TABLE_LAYING, SERVING, LAUNDRY, CLEANING),
            List.of(ASSEMBLY, SEWING_AND_REPAIR, PACKING, CARETAKING),
            List.of(SHOP_SHELVES, STOCK, PACKING, RECEPTION, RECYCLING),
            List.of(COMPANIONSHIP, HELP_WITH_CHILDREN, RECEPTION, PHONE_SERVICE, SERVING));

    private Interests() {}

    /** Three to six kinds of tasks out of two fields. */
    static List<TaskKind> any(Chance chance, Pattern pattern) {
        List<TaskKind> kinds = new ArrayList<>();
        for (List<TaskKind> field : chance.shuffled(FIELDS).subList(0, 2)) {
            chance.shuffled(field).stream()
                    .filter(kind ->
                            !kinds.contains(kind) && !pattern.ratherNot().contains(kind))
                    .limit(chance.between(2, 3))
                    .forEach(kinds::add);
        }
        return kinds.isEmpty() ? List.of(PACKING) : kinds;
    }
}
