package dk.fleksbro.followup;

import dk.fleksbro.agreement.EmploymentId;

/** Where the pages of follow-up are. */
public final class TalkPaths {

    private TalkPaths() {}

    public static String followUp(EmploymentId employment) {
        return "opfoelgning/" + employment.value();
    }

    public static String talk(EmploymentId employment, TalkId talk) {
        return followUp(employment) + "/samtale/" + talk.value();
    }
}
