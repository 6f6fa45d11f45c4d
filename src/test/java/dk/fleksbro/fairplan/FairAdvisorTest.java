package dk.fleksbro.fairplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.fleksbro.UseCase;
import org.junit.jupiter.api.Test;

/** What would have to give for more. */
@UseCase("X6")
class FairAdvisorTest {

    /** Three want the one table of employer 0, which is there for two rounds; one has all of employer 1. */
    private static final Fair FAIR = SmallFair.of(2)
            .target(1)
            .employers(2)
            .seeker(1, 1)
            .seeker(1, 1)
            .seeker(1, 1)
            .seeker(1, 1)
            .may(0, 0, 500)
            .may(1, 0, 500)
            .may(2, 0, 500)
            .may(3, 1, 500)
            .build();

    @Test
    void those_who_share_what_is_scarce_are_named_with_it() {
        FairPlan plan = FairPlanner.plan(FAIR);
        assertThat(FairAdvisor.shortages(plan)).singleElement().satisfies(shortage -> {
            assertThat(shortage.level()).isEqualTo(1);
            assertThat(shortage.seekers()).containsExactly(0, 1, 2);
            assertThat(shortage.lacking()).hasSize(1);
            assertThat(shortage.employers()).containsExactly(0);
            assertThat(shortage.places()).isEqualTo(2);
        });
    }

    @Test
    void one_more_round_or_table_is_tried_and_says_who_gets_more() {
        FairPlan plan = FairPlanner.plan(FAIR);
        assertThat(FairAdvisor.whatIfs(plan))
                .extracting(WhatIf::kind, WhatIf::employer)
                .containsExactly(tuple(WhatIf.Kind.ONE_MORE_ROUND, WhatIf.NONE), tuple(WhatIf.Kind.ONE_MORE_TABLE, 0));
        assertThat(FairAdvisor.whatIfs(plan)).allSatisfy(idea -> {
            assertThat(idea.figures().seekersWithAtLeast()).containsExactly(4);
            assertThat(idea.more())
                    .isEqualTo(FairAdvisor.shortages(plan).getFirst().lacking());
        });
    }

    @Test
    void where_everybody_has_enough_nothing_is_short() {
        assertThat(FairAdvisor.shortages(FairPlanner.plan(FairKind.CITY.make(1))))
                .isEmpty();
    }
}
