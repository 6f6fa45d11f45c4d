package dk.fleksbro.fair;

/**
 * What a fleksjobber needs to be able to come and to sit at a table.
 *
 * @param transport whether the person needs help to get there and home
 * @param interpreter the language to interpret to and from; empty for none
 * @param wheelchair whether the table must be accessible
 * @param quietTable whether a table away from the noise is needed
 */
public record Help(Companion companion, boolean transport, String interpreter, boolean wheelchair, boolean quietTable) {

    public static final int INTERPRETER_MAX = 60;

    public static final Help NONE = new Help(Companion.NOBODY, false, "", false, false);
}
