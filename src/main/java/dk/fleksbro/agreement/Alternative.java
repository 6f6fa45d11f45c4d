package dk.fleksbro.agreement;

/** What has been tried before an employment ends. */
public enum Alternative {
    FEWER_HOURS,
    OTHER_HOURS,
    OTHER_TASKS,
    MORE_BREAKS,
    OTHER_PLACE,
    HELP_AND_AIDS,
    TALK_WITH_MUNICIPALITY
}
