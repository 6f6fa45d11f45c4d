package dk.fleksbro.matching.index;

import dk.fleksbro.citizen.Rhythm;
import dk.fleksbro.matching.Shares;
import dk.fleksbro.matching.Verdict;
import dk.fleksbro.matching.WorkingDay;
import dk.fleksbro.scale.AxisGroup;

/**
 * What {@code Matcher} says of a pair, without its sentences: first the verdict, which is cheap, then the score, which only the few
 * need that may come on a page. That the two never differ from it is a property in the tests.
 */
final class FastFit {

    private static final int FITS = Verdict.FITS.ordinal();
    private static final int ADAPTABLE = Verdict.ADAPTABLE.ordinal();
    private static final int UNANSWERED = Verdict.UNANSWERED.ordinal();
    private static final int BLOCKED = Verdict.BLOCKED.ordinal();

    private static final long TIME = AxisWords.high(AxisGroup.TIME);
    private static final long BODY = AxisWords.high(AxisGroup.BODY);
    private static final long SURROUNDINGS = AxisWords.high(AxisGroup.SURROUNDINGS);
    private static final long PEOPLE = AxisWords.high(AxisGroup.PEOPLE);
    private static final long STRUCTURE = AxisWords.high(AxisGroup.STRUCTURE);

    private final PersonColumns people;
    private final RoleColumns roles;
    private final Points give;

    FastFit(PersonColumns people, RoleColumns roles, Points give) {
        this.people = people;
        this.roles = roles;
        this.give = give;
    }

    /**
     * The verdict as the number of its constant.
     *
     * @param p slot of the person
     * @param r slot of the role
     */
    int verdict(int p, int r) {
        int from = people.place[p];
        int to = roles.place[r];
        if ((from | to) >= 0 && Kilometres.between(from, to) > people.reachKm[p]) {
            return BLOCKED;
        }
        // what can block, without a branch each: what is missing is negative
        int missing = hoursLeft(p, r) | daysLeft(p, r);
        int never = roles.tasks[r] & people.never[p];
        int refused = never & roles.fixedTasks[r];

        long asks = AxisWords.positive(roles.asksFirst[r]);
        long says = people.answeredFirst[p];
        long lacks = asks & says & ~AxisWords.covers(people.canFirst[p], roles.asksFirst[r]);
        long helped = lacks & AxisWords.covers(people.canFirst[p], roles.adaptedFirst[r]);
        long asks2 = AxisWords.positive(roles.asksSecond[r]);
        long says2 = people.answeredSecond[p];
        long lacks2 = asks2 & says2 & ~AxisWords.covers(people.canSecond[p], roles.asksSecond[r]);
        long helped2 = lacks2 & AxisWords.covers(people.canSecond[p], roles.adaptedSecond[r]);

        if (missing < 0 || (refused | (lacks ^ helped) | (lacks2 ^ helped2)) != 0) {
            return BLOCKED;
        }
        int day = hasDay(p) || hasWindow(p) ? dayVerdict(p, r) : FITS;
        if (day == BLOCKED) {
            return BLOCKED;
        }
        if ((to != PackedRole.AT_HOME && (from | to) < 0) || ((asks & ~says) | (asks2 & ~says2)) != 0) {
            return UNANSWERED;
        }
        return (never | lacks | lacks2) != 0 ? ADAPTABLE : day;
    }

    /** From 0 to 100. */
    int score(int p, int r) {
        int outOf = outOf(p, r);
        int lost = lostAtLeast(p, r) + lostOfTime(p, r) + lostOfAxes(p, r);
        return Shares.score(outOf - lost, outOf);
    }

    /** False when the score is less, found without the axes and without dividing; the day and the axes may take more. */
    boolean mayScore(int p, int r, int least) {
        int outOf = outOf(p, r);
        return outOf == 0 || 200 * (outOf - lostAtLeast(p, r)) + outOf >= 2 * outOf * least;
    }

    private int outOf(int p, int r) {
        long demanded = roles.demandedFirst[r];
        long demanded2 = roles.demandedSecond[r];
        return give.hours()
                + give.days()
                + give.travel()
                + (hasGoal(p) ? give.growth() : 0)
                + (hasDay(p) ? give.day() : 0)
                + (hasWindow(p) ? give.timeOfDay() : 0)
                + give.taskWanted() * Integer.bitCount(roles.tasks[r])
                + give.time() * Long.bitCount(demanded & TIME)
                + give.body() * Long.bitCount(demanded & BODY)
                + give.surroundings() * Long.bitCount(demanded2 & SURROUNDINGS)
                + give.people() * Long.bitCount(demanded2 & PEOPLE)
                + give.structure() * Long.bitCount(demanded2 & STRUCTURE);
    }

    /** What the way, the hours, the days and the tasks lack. */
    private int lostAtLeast(int p, int r) {
        int tasks = roles.tasks[r];
        int never = tasks & people.never[p];
        int others = tasks & ~people.wanted[p] & ~never;
        int lost = give.travel() - travel(people.place[p], roles.place[r], people.reachKm[p]);
        lost += hoursLeft(p, r) < 0 ? give.hours() : 0;
        lost += daysLeft(p, r) < 0 ? give.days() : 0;
        lost += hasGoal(p) && roles.minutesMax[r] < people.growsFrom[p] ? give.growth() : 0;
        return lost
                + give.taskWanted() * Integer.bitCount(never | others)
                - give.taskLeftOut() * Integer.bitCount(never & ~roles.fixedTasks[r])
                - give.taskUnmentioned() * Integer.bitCount(others);
    }

    private int lostOfTime(int p, int r) {
        int lost = 0;
        if (hasDay(p)) {
            lost += switch (day(p, r)) {
                case EVERY_DAY -> 0;
                case GOOD_DAYS, SPREAD -> give.day() - give.notEveryDay();
                case TOO_LONG -> give.day();
            };
        }
        return hasWindow(p) && !hasTime(p, r) ? lost + give.timeOfDay() : lost;
    }

    private int lostOfAxes(int p, int r) {
        long asks = AxisWords.positive(roles.asksFirst[r]);
        long says = people.answeredFirst[p];
        long lacks = asks & ~(says & AxisWords.covers(people.canFirst[p], roles.asksFirst[r]));
        long helped = lacks & says & AxisWords.covers(people.canFirst[p], roles.adaptedFirst[r]);
        long asks2 = AxisWords.positive(roles.asksSecond[r]);
        long says2 = people.answeredSecond[p];
        long lacks2 = asks2 & ~(says2 & AxisWords.covers(people.canSecond[p], roles.asksSecond[r]));
        long helped2 = lacks2 & says2 & AxisWords.covers(people.canSecond[p], roles.adaptedSecond[r]);
        return lost(give.time(), lacks & TIME, helped)
                + lost(give.body(), lacks & BODY, helped)
                + lost(give.surroundings(), lacks2 & SURROUNDINGS, helped2)
                + lost(give.people(), lacks2 & PEOPLE, helped2)
                + lost(give.structure(), lacks2 & STRUCTURE, helped2);
    }

    private static int lost(int weight, long lacks, long helped) {
        return weight * Long.bitCount(lacks) - Shares.adapted(weight) * Long.bitCount(lacks & helped);
    }

    private boolean hasGoal(int p) {
        return people.growsFrom[p] != PackedPerson.NO_GOAL;
    }

    private int travel(int from, int to, int reach) {
        if (to == PackedRole.AT_HOME) {
            return give.travel();
        }
        int km = (from | to) < 0 ? Integer.MAX_VALUE : Kilometres.between(from, to);
        return km > reach ? 0 : Shares.travel(give.travel(), km, reach);
    }

    /** Negative when the hours do not go together. */
    private int hoursLeft(int p, int r) {
        return (people.leastMost[p] - roles.minutesMin[r]) | (roles.minutesMax[r] - people.mostLeast[p]);
    }

    private int shared(int p, int r) {
        return Integer.bitCount(roles.weekdays[r] & people.weekdays[p]);
    }

    /** Negative when the two have too few days in common. */
    private int daysLeft(int p, int r) {
        return shared(p, r) - roles.daysNeeded[r];
    }

    private boolean hasDay(int p) {
        return (people.goodDay[p] | people.badDay[p]) != 0;
    }

    private boolean hasWindow(int p) {
        return people.opens[p] >= 0;
    }

    private int dayVerdict(int p, int r) {
        if (hasWindow(p) && !hasTime(p, r)) {
            return BLOCKED;
        }
        if (!hasDay(p)) {
            return FITS;
        }
        return switch (day(p, r)) {
            case EVERY_DAY, GOOD_DAYS -> FITS;
            case SPREAD -> ADAPTABLE;
            case TOO_LONG -> BLOCKED;
        };
    }

    private WorkingDay day(int p, int r) {
        int week = week(p, r);
        return WorkingDay.of(week, roles.daysNeeded[r], days(p, r, week), people.goodDay[p], people.badDay[p]);
    }

    /** Whether the hours the two are there for have room for a day. */
    private boolean hasTime(int p, int r) {
        if (roles.opens[r] < 0) {
            return true;
        }
        int room = Math.min(roles.closes[r], people.closes[p]) - Math.max(roles.opens[r], people.opens[p]);
        int week = week(p, r);
        return room >= Math.ceilDiv(week, days(p, r, week));
    }

    private int days(int p, int r, int week) {
        return WorkingDay.days(week, roles.daysNeeded[r], shared(p, r), people.goodDay[p]);
    }

    /** The least presence a week, as {@link dk.fleksbro.citizen.Rhythm#presence} has it. */
    private int week(int p, int r) {
        return Rhythm.presence(roles.minutesMin[r], people.intensity[p]);
    }
}
