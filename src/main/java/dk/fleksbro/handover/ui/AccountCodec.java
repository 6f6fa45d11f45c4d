package dk.fleksbro.handover.ui;

import dk.fleksbro.account.AccountRow;
import dk.fleksbro.shared.ui.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the colleagues, as its id in a draft; whoever is none any longer is not chosen either. */
record AccountCodec(List<AccountRow> colleagues) implements Codec<@Nullable AccountRow> {

    @Override
    public String encode(@Nullable AccountRow value) {
        return value == null ? "" : value.id().value().toString();
    }

    @Override
    @SuppressWarnings("NullAway") // T is nullable here, which the checker does not follow through generics
    public @Nullable AccountRow decode(String text) {
        return colleagues.stream()
                .filter(row -> row.id().value().toString().equals(text))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String show(String text) {
        AccountRow row = decode(text);
        return row == null ? "–" : row.displayName();
    }
}
