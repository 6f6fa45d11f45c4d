package dk.fleksbro.fairplan;

import java.util.List;

/**
 * Why some seekers cannot have another date: together they have used all there is for them.
 *
 * @param level the date that some of them lack, 1 for a first one
 * @param seekers those who share what is scarce, in their order
 * @param lacking those of them who lack that date
 * @param employers whose tables are all taken when these seekers are there
 * @param places how many dates these tables are good for
 * @param others dates of theirs with employers who have tables left but whom nobody of them can meet twice
 */
public record Shortage(
        int level, List<Integer> seekers, List<Integer> lacking, List<Integer> employers, int places, int others) {

    public Shortage {
        seekers = List.copyOf(seekers);
        lacking = List.copyOf(lacking);
        employers = List.copyOf(employers);
    }
}
