package standpoint.reader.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;

class AliasTest {

    private static final String TEXT = "MAREK OLDS wins. Olds said he would rest. The mayor, whose\nnew term begins, said his wife and the mayor's... Olds. He I him";
    private final List<Mention> mentions = new ArrayList<>();

    @Test
    void namesAndDescriptionsByFrequencyAndThenAllPronouns() {
        mention("MAREK OLDS", 0, Mention.Form.NAME);
        mention("Olds", 10, Mention.Form.NAME);
        mention("he", 20, Mention.Form.PRONOUN);
        mention("The mayor", 0, Mention.Form.NOMINAL);
        mention("the mayor", 0, Mention.Form.NOMINAL);
        mention("Olds", 100, Mention.Form.NAME);
        mention("He", 100, Mention.Form.PRONOUN);
        mention("I", 100, Mention.Form.PRONOUN);
        mention("him", 100, Mention.Form.PRONOUN);
        assertThat(aliases()).extracting(alias -> alias.words() + " " + alias.mentions().size())
                .containsExactly("Olds 2", "The mayor 2", "MAREK OLDS 1", "he, I, him 4");
    }

    @Test
    void aLineEndWithinANameIsASpace() {
        mention("whose\nnew term", 0, Mention.Form.NOMINAL);
        assertThat(aliases()).extracting(Alias::words).containsExactly("whose new term");
    }

    private List<Alias> aliases() {
        return Alias.of(new Entity(new EntityId("e1"), "Marek Olds", Entity.Kind.PERSON, Optional.empty(), Optional.empty(), mentions), TEXT);
    }

    private void mention(String words, int from, Mention.Form form) {
        int start = TEXT.indexOf(words, from);
        mentions.add(new Mention(new Span(start, start + words.length()), form));
    }
}
