package standpoint.command;

import standpoint.analysis.Analysis;

/** Says how much was found. */
final class Counts {

    private Counts() {}

    /** "3 stances, 1 quote, 12 names and groups" */
    static String of(Analysis analysis) {
        return count(analysis.stances().size(), "stance", "stances") + ", " + count(analysis.quotes().size(), "quote", "quotes") + ", "
                + count(analysis.entities().size(), "name or group", "names and groups");
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
