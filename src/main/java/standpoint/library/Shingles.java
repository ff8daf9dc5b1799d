package standpoint.library;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.util.BytesRef;

import standpoint.article.Article;
import standpoint.article.Zone;

/**
 * The sequences of five words in a story's paragraphs, as hashes. Headline, byline and the like, which each paper writes for itself, are
 * left out. Decision 12 tells how the numbers here were chosen.
 */
final class Shingles {

    /** Stories are compared more closely where at least one of so many numbers is the same. */
    static final int BANDS = 20;

    /** What each paper writes for itself. */
    private static final Set<Zone.Kind> OWN = EnumSet.of(Zone.Kind.SECTION, Zone.Kind.HEADLINE, Zone.Kind.STANDFIRST, Zone.Kind.BYLINE,
            Zone.Kind.DATELINE, Zone.Kind.DATE, Zone.Kind.CAPTION, Zone.Kind.FOOTER);
    private static final int WORDS = 5;
    private static final int MINIMA_PER_BAND = 2;
    private static final int BAND_BITS = 24;
    /** The share of the shorter one's sequences from which on two stories are versions of one. */
    private static final double VERSION = 0.5;
    /** Fewer sequences, as of a formula that many stories end with, are no evidence. */
    private static final int FEWEST = 25;

    private final long[] sorted;

    private Shingles(long[] hashes) {
        sorted = Arrays.stream(hashes).sorted().distinct().toArray();
    }

    static Shingles of(Article article) {
        StringBuilder paragraphs = new StringBuilder(article.text());
        for (Zone zone : article.zones()) {
            if (OWN.contains(zone.kind())) {
                paragraphs.replace(zone.span().start(), zone.span().end(), " ".repeat(zone.span().length()));
            }
        }
        return of(WordAnalyzer.plainWords(paragraphs.toString()));
    }

    static Shingles of(List<String> words) {
        long[] hashes = words.stream().mapToLong(Shingles::hash).toArray();
        long[] shingles = new long[Math.max(0, hashes.length - WORDS + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long hash = 0;
            for (int word = i; word < i + WORDS; word++) {
                hash = mix(hash * 31 + hashes[word]);
            }
            shingles[i] = hash;
        }
        return new Shingles(shingles);
    }

    /** Whether they are so many that something can be said of the story. */
    boolean isEnough() {
        return sorted.length >= FEWEST;
    }

    boolean isVersionOf(Shingles other) {
        return shared(other) >= FEWEST && share(other) >= VERSION;
    }

    /** The share of the shorter story's sequences that stand in the other, too: 0 to 1. */
    double share(Shingles other) {
        int shorter = Math.min(sorted.length, other.sorted.length);
        return shorter == 0 ? 0 : (double) shared(other) / shorter;
    }

    private int shared(Shingles other) {
        int shared = 0;
        int mine = 0;
        int its = 0;
        while (mine < sorted.length && its < other.sorted.length) {
            int order = Long.compare(sorted[mine], other.sorted[its]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            its += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /**
     * MinHash: of two stories that share a part p of all their sequences, each number is the same with the probability p².
     *
     * @return {@link #BANDS} numbers of 24 bits
     */
    int[] bands() {
        int[] bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long both = band;
            for (int row = 0; row < MINIMA_PER_BAND; row++) {
                both = mix(both * 31 + minimum(band * MINIMA_PER_BAND + row + 1L));
            }
            bands[band] = (int) (both >>> (Long.SIZE - BAND_BITS));
        }
        return bands;
    }

    /** The numbers as the index keeps them, three bytes each. */
    static BytesRef packed(int[] bands) {
        byte[] bytes = new byte[bands.length * 3];
        for (int i = 0; i < bands.length; i++) {
            bytes[3 * i] = (byte) (bands[i] >>> 16);
            bytes[3 * i + 1] = (byte) (bands[i] >>> 8);
            bytes[3 * i + 2] = (byte) bands[i];
        }
        return new BytesRef(bytes);
    }

    static int[] unpacked(BytesRef packed) {
        int[] bands = new int[packed.length / 3];
        for (int i = 0; i < bands.length; i++) {
            int at = packed.offset + 3 * i;
            bands[i] = (packed.bytes[at] & 0xFF) << 16 | (packed.bytes[at + 1] & 0xFF) << 8 | packed.bytes[at + 2] & 0xFF;
        }
        return bands;
    }

    private long minimum(long seed) {
        long salt = mix(seed);
        long least = Long.MAX_VALUE;
        for (long shingle : sorted) {
            least = Math.min(least, (shingle ^ salt) * 0x9E3779B97F4A7C15L);
        }
        return least;
    }

    private static long hash(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 0x100000001B3L + word.charAt(i);
        }
        return mix(hash);
    }

    /** Spreads every bit over all of them (the last step of SplitMix64). */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
