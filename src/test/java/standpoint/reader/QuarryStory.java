package standpoint.reader;

/** An invented story of a town, with people, quotes and stances, to be read as a file. */
final class QuarryStory {

    static final String TEXT = """
            Council rejects quarry on the ridge

            By Nora Field
            3 May 2024

            The county council on Thursday rejected a plan for a quarry on Harrow Edge.

            “We will not trade the ridge for gravel,” said council leader Maeve Donnell. “It is wrong for the valley.”

            Stonecroft Ltd, which made the application, said the quarry would have brought 80 jobs. Its director, Paul Hirst, criticised the decision.

            “Jobs matter more than a view,” Hirst said. He urged the council to think again.
            """;

    private QuarryStory() {}
}
