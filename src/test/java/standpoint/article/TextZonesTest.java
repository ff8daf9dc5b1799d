package standpoint.article;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.article.Articles.kinds;
import static standpoint.article.Articles.text;
import static standpoint.article.Articles.words;
import static standpoint.article.Zone.Kind.BODY;
import static standpoint.article.Zone.Kind.BYLINE;
import static standpoint.article.Zone.Kind.CAPTION;
import static standpoint.article.Zone.Kind.CROSSHEAD;
import static standpoint.article.Zone.Kind.DATE;
import static standpoint.article.Zone.Kind.DATELINE;
import static standpoint.article.Zone.Kind.FOOTER;
import static standpoint.article.Zone.Kind.HEADLINE;
import static standpoint.article.Zone.Kind.SECTION;
import static standpoint.article.Zone.Kind.STANDFIRST;

class TextZonesTest {

    private static final String FIRST = "The island's only ferry will stop running in October because nobody has bid for the contract, the council said on Monday.";
    private static final String SECOND = "\"We asked nine companies and nine said no,\" said Petra Lund, who leads the council.";

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

    @Test
    void aBareStoryIsHeadlineAndParagraphs() {
        assertThat(kinds(text("Ferry town loses its ferry.", "", FIRST, "", SECOND))).containsExactly(HEADLINE, BODY, BODY);
    }

    @Test
    void aHeadlineMayHaveTwoSentences() {
        assertThat(kinds(text("The ferry stops. Now what?", "", FIRST, SECOND))).containsExactly(HEADLINE, BODY, BODY);
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
    void aStandfirstSetRightBelowTheHeadline() {
        Article article = text("Ferry town loses its boat", "Council finds nobody to run the line.", "", FIRST, "", SECOND);
        assertThat(kinds(article)).containsExactly(HEADLINE, STANDFIRST, BODY, BODY);
    }

    @Test
    void aShortFirstSentenceIsNoStandfirst() {
        assertThat(kinds(text("Ferry town loses its boat", "", "The boat is gone.", "", FIRST))).containsExactly(HEADLINE, BODY, BODY);
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

    @Test
    void captionsAreTold() {
        Article article = text("Ferry town loses its boat", "", FIRST, "", "The ferry at its pier on Sunday. Photograph: Ola Berg", "", SECOND, "",
                "File photo of the pier (Getty Images)", "", FIRST);
        assertThat(words(article, CAPTION)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"© 2021 Eastport Herald", "All rights reserved.", "(Reporting by Mira Holt; Editing by Jo Park)",
            "Additional reporting by Jo Park in Eastport.", "Read the rest here.", "Follow Mira Holt on Twitter @holt", "Read more: The last boat",
            "Sign up for our newsletter here.", "This article was updated to include a comment.", "ADVERTISEMENT"})
    void noticesAreFooterWhereverTheyStand(String notice) {
        Article article = text("Ferry town loses its boat", "", FIRST, "", notice, "", SECOND);
        assertThat(words(article, FOOTER)).containsExactly(notice);
        assertThat(words(article, BODY)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reporting by the Herald found that nobody had asked.", "Copy that, the captain said.", "He said she would read more here.",
            "Follow the money, she said, and you will find the boat.", "The captain wrote: \"All right.\"", "Contact with the boat was lost at noon."})
    void sentencesLikeNoticesAreStory(String sentence) {
        assertThat(words(text("Ferry town loses its boat", "", FIRST, "", sentence), BODY)).containsExactly(FIRST, sentence);
    }

    @Test
    void aCreditIsFooterOnlyAtTheEnd() {
        String credit = "Jo Park contributed to this report.";
        assertThat(words(text("Ferry town loses its boat", "", FIRST, "", credit), FOOTER)).containsExactly(credit);
        assertThat(words(text("Ferry town loses its boat", "", FIRST, "", credit, "", SECOND), FOOTER)).isEmpty();
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
    void aDateAtTheEndOfTheHeadlineIsADate() {
        Article article = text("The captain tells our reporter about his last trip Tuesday, March 7, 2017", "", FIRST, "", SECOND);
        assertThat(kinds(article)).containsExactly(HEADLINE, DATE, BODY, BODY);
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
    void aMagazineNamesItselfItsPhotographerAndItsIssue() {
        String standfirst = "The council has offered nine times its worth for a boat that no longer floats. Eight owners have agreed. The ninth is the"
                + " captain, who has not spoken to the others since the winter, and whose sister keeps the key";
        Article article = text("Islands Quarterly — Long Reads", "", "The captain who would not sell", "", standfirst, "", "By Mira Holt",
                "Photographs by Ola Berg", "Autumn 2021", "", FIRST, "", SECOND);

        assertThat(kinds(article)).containsExactly(SECTION, HEADLINE, STANDFIRST, BYLINE, BYLINE, DATE, BODY, BODY);
    }

    @Test
    void aLongStationLineIsNoHeadline() {
        Article article = text("Eastport Bay Public Radio 101.3 FM | Sea and Coast", "LISTEN · 4:10", "Heard on The Long Evening", "",
                "A ferry town waits for a boat", "", "October 14, 2023 · 5:30 PM PT", "Mira Holt", "", FIRST, "", SECOND);
        assertThat(kinds(article)).containsExactly(SECTION, SECTION, SECTION, HEADLINE, DATE, BYLINE, BODY, BODY);
    }

    @Test
    void aHeadlineMayNameAnOutletBeforeADash() {
        assertThat(words(text("Ferry Captain Tells Eastport News – Then Sails Away", "", FIRST, "", SECOND), HEADLINE)).hasSize(1);
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
    void allBelowTheEndMarkIsFooter() {
        Article article = text("Ferry town loses its boat", "", FIRST, "", SECOND, "", FIRST, "", "ENDS", "", "The council runs two piers and a bus.");
        assertThat(kinds(article)).containsExactly(HEADLINE, BODY, BODY, BODY, FOOTER, FOOTER);
    }

    @Test
    void aMarkInTheMiddleEndsNothing() {
        assertThat(words(text("Ferry town loses its boat", "", SECOND, "", "###", "", FIRST, "", FIRST, "", FIRST), BODY)).contains(SECOND, FIRST);
    }

    @Test
    void aSpeakersWordAndColonAreNoMail() {
        assertThat(words(text("Ferry town loses its boat", "", "To: the captain, with love.", "", FIRST), BODY)).containsExactly("To: the captain, with love.", FIRST);
    }

    @Test
    void anAgencyThatNoListKnowsIsToldByItsPlaceInTheDateline() {
        Article article = text("Ferry town loses its boat", "", "June 11, 2024", "", "EASTPORT (Marlin) - " + FIRST, "", "PIER (Marlin) - " + SECOND);
        assertThat(kinds(article)).containsExactly(HEADLINE, DATE, DATELINE, BODY, BODY);
        assertThat(words(article, DATELINE)).containsExactly("EASTPORT (Marlin) -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Media inquiries: Jo Park, 207-555-0100", "Press contact Jo Park, jo@eastport.example", "For more details, please call the pier.",
            "Contact: Jo Park, 207-555-0100"})
    void contactsAreFooterAtTheEnd(String contact) {
        assertThat(words(text("Ferry town loses its boat", "", FIRST, "", SECOND, "", contact), FOOTER)).containsExactly(contact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Media inquiries were referred to the council.", "For more details of the plan, the islanders will have to wait.",
            "Press contacts on the island say the boat was sold.", "Call it what you like, the boat is gone."})
    void lastSentencesLikeContactsAreStory(String sentence) {
        assertThat(words(text("Ferry town loses its boat", "", FIRST, "", SECOND, "", sentence), BODY)).contains(sentence);
    }
}
