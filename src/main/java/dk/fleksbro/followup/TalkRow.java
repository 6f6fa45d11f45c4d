package dk.fleksbro.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A talk in the list of an employment's talks.
 *
 * @param setFor the day agreed, or the day it is due
 * @param heldOn the day it took place
 * @param movedFrom the day it was due before an agreement moved it
 * @param ended whether it was closed because the employment ends before
 */
public record TalkRow(
        TalkId id,
        String point,
        TalkKind kind,
        TalkStatus status,
        LocalDate due,
        LocalDate setFor,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate overOn,
        @Nullable LocalDate movedFrom,
        boolean ended) {}
