package standpoint.article;

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
import static standpoint.article.Zone.Kind.DATE;
import static standpoint.article.Zone.Kind.DATELINE;
import static standpoint.article.Zone.Kind.FOOTER;
import static standpoint.article.Zone.Kind.HEADLINE;
import static standpoint.article.Zone.Kind.SECTION;
import static standpoint.article.Zone.Kind.STANDFIRST;

/** What stands above a story, in the order of many papers, and where the story begins. */
class HeaderFinderTest {

    @Test
    void aSiteRepeatsItsHeadlineBelowBylineAndDate() {
        Article article = text("World, Islands", "", "Last ferry leaves in October", "", "Nobody bids for island contract, says council chief", "",
                "Mira Holt \u00A0| 14.10.2023 - Update : 15.10.2023", "Last ferry leaves in October", "", "", FIRST + "\u00A0 ", "", SECOND);

        assertThat(kinds(article)).containsExactly(SECTION, HEADLINE, STANDFIRST, BYLINE, DATE, HEADLINE, BODY, BODY);
        assertThat(words(article, DATE)).containsExactly("14.10.2023 - Update : 15.10.2023");
        assertThat(words(article, BODY)).containsExactly(FIRST, SECOND);
    }

    @Test
    void aStationPutsButtonsAboveAndTheReporterBelowTheDate() {
        Article article = text("KXYZ 101.3 FM | Local", "LISTEN · 4:10", "Heard on Evening Edition", "", "A ferry town waits for a boat", "",
                "October 14, 2023 · 5:30 PM ET", "Mira Holt", "", FIRST, "", SECOND, "", "Copyright 2023 KXYZ. Transcripts may be corrected.");

        assertThat(kinds(article)).containsExactly(SECTION, SECTION, SECTION, HEADLINE, DATE, BYLINE, BODY, BODY, FOOTER);
    }

    @Test
    void aLongStationLineIsNoHeadline() {
        Article article = text("Eastport Bay Public Radio 101.3 FM | Sea and Coast", "LISTEN · 4:10", "Heard on The Long Evening", "",
                "A ferry town waits for a boat", "", "October 14, 2023 · 5:30 PM PT", "Mira Holt", "", FIRST, "", SECOND);
        assertThat(kinds(article)).containsExactly(SECTION, SECTION, SECTION, HEADLINE, DATE, BYLINE, BODY, BODY);
    }

    @Test
    void aCourtStandsOnALineOfItsOwn() {
        Article article = text("Courts", "", "Captain 'slept at the wheel'", "", "By Mira Holt, crime reporter", "Eastport Magistrates Court",
                "Published: 3 May 2022", "", FIRST, "", SECOND);

        assertThat(kinds(article)).containsExactly(SECTION, HEADLINE, BYLINE, DATELINE, DATE, BODY, BODY);
    }

    @Test
    void thePapersNameComesFirst() {
        Article article = text("EASTPORT HERALD", "Business", "", "Ferry ‘doomed’ without aid, says owner", "",
                "Council refuses to pay as islanders gather signatures", "", "Mira Holt, business editor", "Friday 14 July 2023", "", FIRST, "", SECOND);

        assertThat(kinds(article)).containsExactly(SECTION, SECTION, HEADLINE, STANDFIRST, BYLINE, DATE, BODY, BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"THE EASTPORT DAILY COURIER-BEARER", "EASTPORT PLAIN SPEAKER"})
    void aPapersNameInCapitalsAboveTheSectionIsNoHeadline(String name) {
        Article article = text(name, "Environment", "", "Ferry town loses its boat", "", "Nobody bids for island contract", "", "Mira Holt and Jo Park",
                "Friday 14 July 2023", "", FIRST, "", SECOND);
        assertThat(kinds(article)).containsExactly(SECTION, SECTION, HEADLINE, STANDFIRST, BYLINE, DATE, BODY, BODY);
    }

    @Test
    void aHeadlineInCapitalsStaysHeadline() {
        assertThat(kinds(text("FERRY TOWN LOSES BOAT", "", FIRST, "", SECOND))).containsExactly(HEADLINE, BODY, BODY);
        assertThat(words(text("FERRY TOWN LOSES BOAT", "Environment", "", FIRST, "", SECOND), HEADLINE)).containsExactly("FERRY TOWN LOSES BOAT");
    }

    @Test
    void aHeadlineMayHaveTwoSentences() {
        assertThat(kinds(text("The ferry stops. Now what?", "", FIRST, SECOND))).containsExactly(HEADLINE, BODY, BODY);
    }

    @Test
    void aHeadlineMayNameAnOutletBeforeADash() {
        assertThat(words(text("Ferry Captain Tells Eastport News – Then Sails Away", "", FIRST, "", SECOND), HEADLINE)).hasSize(1);
    }

    @Test
    void aDateAtTheEndOfTheHeadlineIsADate() {
        Article article = text("The captain tells our reporter about his last trip Tuesday, March 7, 2017", "", FIRST, "", SECOND);
        assertThat(kinds(article)).containsExactly(HEADLINE, DATE, BODY, BODY);
    }

    @Test
    void aStandfirstSetRightBelowTheHeadline() {
        Article article = text("Ferry town loses its boat", "Council finds nobody to run the line.", "", FIRST, "", SECOND);
        assertThat(kinds(article)).containsExactly(HEADLINE, STANDFIRST, BODY, BODY);
    }

    @Test
    void aShortFirstSentenceIsNoStandfirst() {
        assertThat(kinds(text("Ferry town loses its boat", "", "The boat is gone.", "", FIRST))).containsExactly(HEADLINE, BODY, BODY);
    }

    @Test
    void aMagazineNamesItselfItsPhotographerAndItsIssue() {
        String standfirst = "The council has offered nine times its worth for a boat that no longer floats. Eight owners have agreed. The ninth is the"
                + " captain, who has not spoken to the others since the winter, and whose sister keeps the key";
        Article article = text("Islands Quarterly — Long Reads", "", "The captain who would not sell", "", standfirst, "", "By Mira Holt",
                "Photographs by Ola Berg", "Autumn 2021", "", FIRST, "", SECOND);

        assertThat(kinds(article)).containsExactly(SECTION, HEADLINE, STANDFIRST, BYLINE, BYLINE, DATE, BODY, BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Metro & Region", "Courts and Crime", "LIVE ELECTION NIGHT", "Sketch"})
    void aSectionOfSeveralWordsStandsAboveTheHeadline(String section) {
        Article article = text(section, "", "Ferry town loses its boat after a long night", "", "By Mira Holt", "", FIRST, "", SECOND);
        assertThat(kinds(article)).startsWith(SECTION, HEADLINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Sunday Essay", "The Big Read", "Special Report", "The Interview"})
    void aFeaturesNameStandsAboveTheHeadline(String rubric) {
        Article article = text(rubric, "", "‘I saw it sink’: the captain who stayed", "",
                "Petra Lund spent nine years on a boat that nobody wants. Now she says that its log was changed", "", "Words: Mira Holt", "8 May 2021", "",
                FIRST, "", SECOND);
        assertThat(kinds(article)).containsExactly(SECTION, HEADLINE, STANDFIRST, BYLINE, DATE, BODY, BODY);
    }

    @Test
    void aHeadlineThatEndsLikeAFeatureStays() {
        assertThat(kinds(text("The Final Report", "", FIRST, "", SECOND))).containsExactly(HEADLINE, BODY, BODY);
    }

    @Test
    void aReporterMayHaveAnyDesk() {
        Article article = text("Ferry town loses its boat", "", "By Mira Holt, community shipping reporter", "14 July 2023", "", FIRST, "", SECOND);
        assertThat(kinds(article)).containsExactly(HEADLINE, BYLINE, DATE, BODY, BODY);
    }

    @Test
    void aReleaseByMailHasFieldsAboveAndContactsBelow() {
        Article article = text("From: Newsroom <news@eastport.example>", "Subject: Ferry town \"will wait\" for its boat, says council", "Date: 04/07/2023", "",
                "FOR IMMEDIATE RELEASE", "", "Ferry town \"will wait\" for its boat, says council", "", "By Mira Holt, Eastport Courier", "",
                "ST. PETER'S COVE, Maine -- The island's only ferry will stop running", "in October because nobody has bid for the contract, the council",
                "said on Monday. Nine companies were asked, and none of them wanted", "to run the line.", "",
                "\"We asked nine companies and nine said no,\" said Petra Lund, who", "leads the council. She hopes that a tenth may be found before the",
                "winter, when the island is cut off by storms for days.", "", "-30-", "", "For more information, contact the Courier's desk,", "207-555-0100.");

        assertThat(kinds(article)).containsExactly(SECTION, SECTION, DATE, SECTION, HEADLINE, BYLINE, DATELINE, BODY, BODY, FOOTER, FOOTER);
        assertThat(words(article, DATE)).containsExactly("Date: 04/07/2023");
        assertThat(words(article, FOOTER).getLast()).startsWith("For more").endsWith("0100.");
    }

    @Test
    void aSpeakersWordAndColonAreNoMail() {
        assertThat(words(text("Ferry town loses its boat", "", "To: the captain, with love.", "", FIRST), BODY)).containsExactly("To: the captain, with love.", FIRST);
    }
}
