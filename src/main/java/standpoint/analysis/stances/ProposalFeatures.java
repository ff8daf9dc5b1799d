package standpoint.analysis.stances;

import java.util.List;

import standpoint.analysis.EntityId;
import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;

import static standpoint.analysis.stances.MaskedWords.hash;

/** What tells whether a proposal is a stance, and which: who they are, and what the other classes of features tell. */
final class ProposalFeatures {

    private static final int MATTER = 9;
    private static final int FAR_DOWN = 12;

    private final Reading reading;
    private final MaskedWords words;
    private final PathFeatures path;
    private final NearbyFeatures nearby;
    private final QuoteFeatures quote;
    private final StoryFeatures story;
    private final FeatureList features = new FeatureList();

    /** @param rules what the rules found in the article */
    ProposalFeatures(Reading reading, Tone tone, List<Found> rules) {
        this.reading = reading;
        this.words = new MaskedWords(reading);
        this.path = new PathFeatures(reading, tone, words);
        this.nearby = new NearbyFeatures(reading, tone, words);
        this.quote = new QuoteFeatures(reading, words);
        this.story = new StoryFeatures(new Prominence(reading), rules);
    }

    int[] of(Proposal each) {
        features.clear();
        int kind = FeatureList.join(kind(each.holder()), each.target().entity().map(this::kind).orElse(MATTER));
        features.add(0, kind);
        who(each, kind);
        path.add(each, kind, features);
        nearby.add(each, kind, features);
        quote.add(each, kind, features);
        story.add(each, kind, features);
        return features.toArray();
    }

    /** The same with all the words of the sentence, for the side. */
    int[] withWords(Proposal each) {
        of(each);
        reading.text.tokensOf(each.sentence()).stream().filter(ProposalFeatures::tells).forEach(token -> bag(token, each));
        return features.toArray();
    }

    /** What a word of the sentence tells by itself. */
    int[] ofWord(Token token, Proposal each) {
        features.clear();
        bag(token, each);
        path.ofWord(token, features);
        return features.toArray();
    }

    static boolean tells(Token token) {
        return token.isVerb() || token.isNoun() || token.tag().startsWith("J");
    }

    private void bag(Token token, Proposal each) {
        features.add(110, words.role(token, each), each.quote().isPresent() ? 1 : 0);
    }

    private int kind(EntityId id) {
        return hash(reading.cast.entity(id).kind());
    }

    private static int form(Token word) {
        return word.isPronoun() ? 1 : word.isProperNoun() ? 2 : 3;
    }

    private void who(Proposal each, int kind) {
        Token target = each.targetWord();
        int relation = hash(target.relation());
        features.add(10, each.holderWord().map(ProposalFeatures::form).orElse(0), form(target));
        each.holderWord().ifPresent(word -> {
            features.add(11, hash(word.relation()), kind);
            features.add(12, hash(word.relation()), relation, kind);
            features.add(13, hash(word.relation()), words.governor(word));
        });
        features.add(14, relation, kind);
        features.add(15, relation, words.governor(target));
        features.add(16, words.preposition(target), words.governor(target));
        features.add(17, words.preposition(target), relation);
        if (each.isTopic()) {
            features.add(18, hash(target.lemma()));
            features.add(19, hash(target.tag()), kind);
            reading.text.children(target).forEach(child -> features.add(20, hash(child.relation()), words.role(child, each)));
        }
        features.add(21, hash(each.sentence().zone().kind()));
        features.add(22, Math.min(each.sentence().number(), FAR_DOWN));
    }
}
