package standpoint.reader.state;

import java.util.Optional;

import standpoint.article.ArticleId;

/**
 * An open story.
 *
 * @param page   as it was when the user last saw it, so that going back to it takes no time; empty of a story that was not shown yet
 * @param top    the place that stood at the top of the page, an offset into the story's text
 * @param choice what was selected
 */
public record StoryTab(ArticleId story, String title, Optional<Page> page, int top, Choice choice) {

    /** As yet unseen. */
    public StoryTab(ArticleId story, String title) {
        this(story, title, Optional.empty(), 0, Choice.NOTHING);
    }

    static StoryTab of(Page page) {
        return new StoryTab(page.article().id(), page.article().metadata().title(), Optional.of(page), 0, Choice.NOTHING);
    }

    StoryTab with(Page latest) {
        return new StoryTab(story, latest.article().metadata().title(), Optional.of(latest), top, choice);
    }

    StoryTab left(int place, Choice selected) {
        return new StoryTab(story, title, page, place, selected);
    }

    StoryTab withoutChoice() {
        return new StoryTab(story, title, page, top, Choice.NOTHING);
    }
}
