package dk.fleksbro.consent;

/** How the reader stands to the subject. */
public enum Relation {
    /** It is about the reader. */
    MINE,
    /** The reader acts for the workplace it belongs to. */
    MY_WORKPLACES,
    /** It belongs to the reader's municipality. */
    MY_MUNICIPALITYS,
    /** The citizen has let the reader's workplace see it, at the stage the match has reached. */
    RELEASED_TO_ME,
    /** It is published: anyone may see it, signed in or not. */
    PUBLISHED,
    /** It belongs to nobody in particular; the role alone decides. */
    OF_THE_PORTAL
}
