package standpoint.article;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.article.Articles.FIRST;
import static standpoint.article.Articles.SECOND;
import static standpoint.article.Articles.kinds;
import static standpoint.article.Articles.text;
import static standpoint.article.Articles.words;
import static standpoint.article.Zone.Kind.BODY;
import static standpoint.article.Zone.Kind.BYLINE;
import static standpoint.article.Zone.Kind.CROSSHEAD;
import static standpoint.article.Zone.Kind.DATE;
import static standpoint.article.Zone.Kind.DATELINE;
import static standpoint.article.Zone.Kind.HEADLINE;

/** The story itself: its paragraphs, crossheads and datelines. */
class TextZonesTest {

    @Test
    void aBareStoryIsHeadlineAndParagraphs() {
        assertThat(kinds(text("Ferry town loses its ferry.", "", FIRST, "", SECOND))).containsExactly(HEADLINE, BODY, BODY);
    }

    @Test
    void aSpeechWithoutHeadlineIsAllBody() {
        String opening = "Thank you. It is a joy to stand here tonight among so many friends. I have come a long way, and I have a few things to say"
                + " about boats, and bridges, and the people who build them, and those who pay for them.";
        assertThat(kinds(text(opening, "", FIRST, "", SECOND))).containsExactly(BODY, BODY, BODY);
    }

    @Test
    void aTextOfOneParagraphIsBody() {
        assertThat(kinds(text(FIRST))).containsExactly(BODY);
    }

    @Test
    void aCrossheadStandsBetweenParagraphs() {
        Article article = text("Ferry town loses its boat", "", FIRST, "", "Nobody to blame", "", FIRST, "", "‘A quiet winter’", "", FIRST);
        assertThat(words(article, CROSSHEAD)).containsExactly("Nobody to blame", "‘A quiet winter’");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Why did nobody bid?", "\"Nobody,\" she said.", "THE CHAIR: Please sit down.", "the boat, the boat"})
    void shortParagraphsOfTheStoryAreNoCrossheads(String paragraph) {
        assertThat(words(text("Ferry town loses its boat", "", FIRST, "", paragraph, "", FIRST), BODY)).containsExactly(FIRST, paragraph, FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EASTPORT (Reuters) -", "EASTPORT —", "EASTPORT, Maine, May 3 (AP) —", "Eastport (AFP) –", "ST. PETER PORT, Guernsey --",
            "EASTPORT/NEW HAVEN, Conn. -", "Eastport, 3 May (dpa) -", "(Reuters) -",
            "EASTPORT, England, and NEW HAVEN, Conn., 2 September 2025 –", "EASTPORT and NEW HAVEN —"})
    void datelinesAreCutOff(String dateline) {
        Article article = text("Ferry town loses its boat", "", dateline + " " + FIRST, "", SECOND);
        assertThat(kinds(article)).containsExactly(HEADLINE, DATELINE, BODY, BODY);
        assertThat(words(article, DATELINE)).containsExactly(dateline);
        assertThat(words(article, BODY)).startsWith(FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NATO - the alliance - will not pay for it, she said.", "UPDATE - The boat has been found near the pier.",
            "Lund (Labour) — A boat is a boat, and we need one.", "Eastport — a small place — has one pier only."})
    void dashesInASentenceAreNoDateline(String sentence) {
        assertThat(words(text("Ferry town loses its boat", "", sentence, "", FIRST), DATELINE)).isEmpty();
    }

    @Test
    void wrappedTextIsJoinedByParagraphs() {
        List<String> lines = List.of("Ferry town loses its boat", "", "By Mira Holt", "14 July 2023", "",
                "The island's only ferry will stop running in October because nobody",
                "has bid for the contract, the council said on Monday. Nine companies", "were asked, and none of them wanted to run the line.", "",
                "\"We asked nine companies and nine said no,\" said Petra Lund, who", "leads the council. She hopes that a tenth may be found before the",
                "winter, when the island is cut off by storms for days.", "", "Islanders gathered at the pier on Sunday and sang until the captain",
                "came out and waved to them.");
        Article article = text(lines.toArray(String[]::new));

        assertThat(kinds(article)).containsExactly(HEADLINE, BYLINE, DATE, BODY, BODY, BODY);
        assertThat(words(article, BODY).getFirst()).startsWith("The island's").endsWith("run the line.").contains("nobody\nhas bid");
    }

    @Test
    void linesThatNobodyWrappedStayApart() {
        Article article = text("Ferry town loses its boat", "", FIRST, SECOND, FIRST, "", SECOND);
        assertThat(kinds(article)).containsExactly(HEADLINE, BODY, BODY, BODY, BODY);
    }

    @Test
    void anAgencyThatNoListKnowsIsToldByItsPlaceInTheDateline() {
        Article article = text("Ferry town loses its boat", "", "June 11, 2024", "", "EASTPORT (Marlin) - " + FIRST, "", "PIER (Marlin) - " + SECOND);
        assertThat(kinds(article)).containsExactly(HEADLINE, DATE, DATELINE, BODY, BODY);
        assertThat(words(article, DATELINE)).containsExactly("EASTPORT (Marlin) -");
    }
}
