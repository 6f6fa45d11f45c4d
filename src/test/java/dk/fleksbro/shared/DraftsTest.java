package dk.fleksbro.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.IntegrationTest;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.draft.SaveResult;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DraftsTest extends IntegrationTest {

    private static final Editor ANNA = new Editor(UUID.randomUUID(), "Anna");
    private static final Editor BO = new Editor(UUID.randomUUID(), "Bo");

    @Autowired
    private Drafts drafts;

    private final DraftKey key = new DraftKey("test", UUID.randomUUID());

    @Test
    void a_field_is_kept_as_it_was_typed_right_or_wrong() {
        String typed = "<script>😊 æøå'\"; drop table account; --\n" + "x".repeat(90_000);
        drafts.save(key, "offer", 0, typed, ANNA);
        assertThat(drafts.read(key).get("offer").text()).isEqualTo(typed);
    }

    @Test
    void the_same_text_again_writes_nothing() {
        drafts.save(key, "offer", 0, "Jeg kan pakke", ANNA);
        assertThat(drafts.save(key, "offer", 1, "Jeg kan pakke", ANNA)).isEqualTo(new SaveResult.Saved(1));
        assertThat(drafts.save(key, "offer", 0, "Jeg kan pakke", BO)).isEqualTo(new SaveResult.Saved(1));
    }

    @Test
    void a_stale_save_brings_back_the_other_text_and_writes_nothing() {
        drafts.save(key, "offer", 0, "Annas tekst", ANNA);
        SaveResult result = drafts.save(key, "offer", 0, "Bos tekst", BO);
        assertThat(result).isInstanceOfSatisfying(SaveResult.Conflict.class, conflict -> {
            assertThat(conflict.theirs().text()).isEqualTo("Annas tekst");
            assertThat(conflict.theirs().editor()).isEqualTo("Anna");
        });
        assertThat(drafts.read(key).get("offer").text()).isEqualTo("Annas tekst");
    }

    @Test
    void two_people_in_different_fields_do_not_meet() {
        drafts.save(key, "offer", 0, "Annas", ANNA);
        assertThat(drafts.save(key, "goals", 0, "Bos", BO)).isEqualTo(new SaveResult.Saved(1));
    }

    @Test
    void of_many_first_saves_at_the_same_moment_exactly_one_is_written() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<SaveResult>> saves = java.util.stream.IntStream.range(0, 8)
                    .<Callable<SaveResult>>mapToObj(i ->
                            () -> drafts.save(key, "offer", 0, "tekst " + i, new Editor(UUID.randomUUID(), "P" + i)))
                    .toList();
            int saved = 0;
            for (Future<SaveResult> result : threads.invokeAll(saves)) {
                if (result.get() instanceof SaveResult.Saved) {
                    saved++;
                }
            }
            assertThat(saved).isEqualTo(1);
            assertThat(drafts.read(key).get("offer").version()).isEqualTo(1);
        }
    }
}
