package standpoint.reader.state;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Span;
import standpoint.reader.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryTest {

    private final ReaderState state = new ReaderState();
    private final Article one = Sample.plain("one ".repeat(500));
    private final Article two = Sample.plain("two ".repeat(500));
    private final List<Integer> tops = new ArrayList<>();

    /** As if the stories were loaded at once. */
    @BeforeEach
    void answerRequests() {
        state.sight().returns().listen(tops::add);
        state.storyRequests().listen(request -> {
            if (!state.isOpen(request.story())) {
                state.pages().show(request.story().equals(one.id()) ? one : two);
            }
            state.arrive(request);
        });
    }

    @Test
    void backLeadsToThePlaceThatWasLeft() {
        open(one);
        state.sight().see(new Span(120, 400));
        open(two);
        state.history().go(-1);
        assertThat(state.isOpen(one.id())).isTrue();
        assertThat(tops).containsExactly(120);
        assertThat(state.history().canGoBackProperty().get()).isFalse();
    }

    @Test
    void forwardLeadsOnAgain() {
        open(one);
        open(two);
        state.sight().see(new Span(40, 300));
        state.history().go(-1);
        state.history().go(1);
        assertThat(state.isOpen(two.id())).isTrue();
        assertThat(tops).last().isEqualTo(40);
        assertThat(state.history().canGoForwardProperty().get()).isFalse();
    }

    @Test
    void wordsOutOfSightAreAJumpAndWordsInSightAreNot() {
        open(one);
        state.sight().see(new Span(0, 400));
        state.sight().reveals().send(List.of(new Span(100, 110)));
        assertThat(state.history().canGoBackProperty().get()).isFalse();
        state.sight().reveals().send(List.of(new Span(900, 910)));
        state.sight().see(new Span(800, 1200));
        state.history().go(-1);
        assertThat(tops).containsExactly(0);
        state.sight().see(new Span(0, 400));
        state.history().go(1);
        assertThat(tops).containsExactly(0, 800);
    }

    @Test
    void anotherWayAfterGoingBackDropsWhatLayAhead() {
        open(one);
        open(two);
        state.history().go(-1);
        state.sight().see(new Span(0, 400));
        state.sight().reveals().send(List.of(new Span(900, 910)));
        assertThat(state.history().canGoForwardProperty().get()).isFalse();
        state.history().go(1);
        assertThat(state.isOpen(one.id())).isTrue();
    }

    @Test
    void aStoryThatIsShownAgainIsNoStop() {
        open(one);
        open(one);
        assertThat(state.history().canGoBackProperty().get()).isFalse();
        state.history().go(-1);
        assertThat(tops).isEmpty();
    }

    private void open(Article article) {
        state.storyRequests().send(new StoryRequest(new ArticleId(article.id().value()), List.of()));
    }
}
