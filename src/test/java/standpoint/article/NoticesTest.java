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
import static standpoint.article.Zone.Kind.CAPTION;
import static standpoint.article.Zone.Kind.FOOTER;
import static standpoint.article.Zone.Kind.HEADLINE;

/** Captions and notices, between the paragraphs of a story and below it. */
class NoticesTest {

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

    @Test
    void allBelowTheEndMarkIsFooter() {
        Article article = text("Ferry town loses its boat", "", FIRST, "", SECOND, "", FIRST, "", "ENDS", "", "The council runs two piers and a bus.");
        assertThat(kinds(article)).containsExactly(HEADLINE, BODY, BODY, BODY, FOOTER, FOOTER);
    }

    @Test
    void aMarkInTheMiddleEndsNothing() {
        assertThat(words(text("Ferry town loses its boat", "", SECOND, "", "###", "", FIRST, "", FIRST, "", FIRST), BODY)).contains(SECOND, FIRST);
    }
}
