package dk.fleksbro.demo;

import dk.fleksbro.vacancy.RoleDemand;
import dk.fleksbro.vacancy.RoleTask;
import java.util.List;

/**
 * What workplaces of a kind might need done.
 *
 * @param timeFrom empty when the time of day never matters
 * @param timeIsFree whether a workplace may leave the time of day to the person
 */
record RoleTemplate(
        List<String> titles,
        List<RoleTask> tasks,
        int hoursFrom,
        int hoursTo,
        int daysFrom,
        int daysTo,
        String timeFrom,
        String timeTo,
        boolean fromHome,
        boolean timeIsFree,
        String place,
        List<String> texts,
        List<RoleDemand> demands) {}
