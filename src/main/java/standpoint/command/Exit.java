package standpoint.command;

/** What the exit codes mean; the texts say the same to the user. */
final class Exit {

    static final int OK = 0;
    /** Something could not be read, analysed or written. */
    static final int FAILED = 1;
    /** Options, arguments or the query make no sense. */
    static final int USAGE = 2;

    static final String HELP_HEADING = "%nExit codes:%n";
    static final String HELP_OK = "0:everything went well";
    static final String HELP_FAILED = "1:a file could not be read, analysed or written; the others were done";
    static final String HELP_USAGE = "2:options, arguments or the query make no sense";

    private Exit() {}

    static int of(int failures) {
        return failures == 0 ? OK : FAILED;
    }
}
