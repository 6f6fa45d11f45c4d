package dk.fleksbro.shared.ui;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a field's value stands as text in a draft, and how a reader is shown it when two people's texts differ. */
public interface Codec<T extends @Nullable Object> {

    String encode(T value);

    T decode(String text);

    default String show(String text) {
        return text;
    }

    static Codec<String> text() {
        return new Codec<>() {
            @Override
            public String encode(String value) {
                return value;
            }

            @Override
            public String decode(String text) {
                return text;
            }
        };
    }

    static Codec<Boolean> yesNo() {
        return new Codec<>() {
            @Override
            public String encode(Boolean value) {
                return value ? "yes" : "";
            }

            @Override
            public Boolean decode(String text) {
                return "yes".equals(text);
            }

            @Override
            public String show(String text) {
                return Texts.text(decode(text) ? "common.yes" : "common.no");
            }
        };
    }

    /** One choice; the empty text is no choice. {@code prefix} names the constants' texts. */
    static <E extends Enum<E>> Codec<@Nullable E> choice(Class<E> type, String prefix) {
        return new Codec<>() {
            @Override
            public String encode(@Nullable E value) {
                return value == null ? "" : value.name();
            }

            @Override
            @SuppressWarnings("NullAway") // T is nullable here, which the checker does not follow through generics
            public @Nullable E decode(String text) {
                return text.isEmpty() ? null : Enum.valueOf(type, text);
            }

            @Override
            public String show(String text) {
                E value = decode(text);
                return value == null ? "–" : Texts.of(prefix, value);
            }
        };
    }

    /** Any number of choices, kept as {@code A,B,C}. */
    static <E extends Enum<E>> Codec<Set<E>> choices(Class<E> type, String prefix) {
        return new Codec<>() {
            @Override
            public String encode(Set<E> value) {
                return new TreeSet<>(value).stream().map(Enum::name).collect(Collectors.joining(","));
            }

            @Override
            public Set<E> decode(String text) {
                return text.isEmpty()
                        ? Set.of()
                        : Arrays.stream(text.split(","))
                                .map(name -> Enum.valueOf(type, name))
                                .collect(Collectors.toSet());
            }

            @Override
            public String show(String text) {
                return decode(text).stream()
                        .sorted()
                        .map(e -> Texts.of(prefix, e))
                        .collect(Collectors.joining(", "));
            }
        };
    }
}
