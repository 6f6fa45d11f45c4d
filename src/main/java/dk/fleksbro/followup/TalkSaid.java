package dk.fleksbro.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What somebody says with a move. */
public sealed interface TalkSaid {

    int TEXT_MAX = 1000;

    /** What was written, as it stands in the history. */
    default String text() {
        return "";
    }

    record Nothing() implements TalkSaid {}

    record Words(String text) implements TalkSaid {
        public Words {
            text = text.strip();
        }
    }

    /** @param note what one wants to say with the invitation */
    record Times(List<Instant> times, TalkForm form, String place, int minutes, String note) implements TalkSaid {

        public static final int COUNT = 3;
        public static final int PLACE_MAX = 200;
        public static final int NOTE_MAX = 500;
        public static final int SHORTEST = 15;
        public static final int LONGEST = 90;

        public Times {
            times = List.copyOf(times);
            place = place.strip();
            note = note.strip();
        }

        @Override
        public String text() {
            return note;
        }
    }

    /**
     * One of the proposed times.
     *
     * @param companion whether somebody comes along
     * @param name who; may be left out
     */
    record Choice(int number, boolean companion, String name) implements TalkSaid {

        public static final int NAME_MAX = 120;

        public Choice {
            name = name.strip();
        }
    }

    record Day(LocalDate on) implements TalkSaid {}

    /** @param hash of the minutes as they were seen */
    record Seen(String hash) implements TalkSaid {}

    /**
     * A view of one's own beside the minutes.
     *
     * @param hash of the minutes as they were seen
     */
    record View(String hash, String text) implements TalkSaid {

        public static final int MAX = 2000;

        public View {
            text = text.strip();
        }
    }

    static TalkSaid nothing() {
        return new Nothing();
    }

    static TalkSaid words(String text) {
        return new Words(text);
    }
}
