package standpoint.analysis.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/**
 * Keeps what was used lately, at most about twice a number: when that many are new, those that were not used since the last time are forgotten.
 * Safe for use by several threads, which may compute the same value at the same time.
 */
final class LatelyUsed<V> {

    /** @param now what was used since the last time that it was too much, {@code before} what was used before that */
    private record Kept<V>(Map<Integer, V> now, Map<Integer, V> before) {}

    private final int many;
    private final AtomicReference<Kept<V>> kept = new AtomicReference<>(new Kept<>(new ConcurrentHashMap<>(), Map.of()));

    LatelyUsed(int many) {
        this.many = many;
    }

    V get(int key, IntFunction<V> make) {
        Kept<V> all = kept.get();
        V found = all.now.get(key);
        if (found == null) {
            V older = all.before.get(key);
            found = older == null ? make.apply(key) : older;
            all.now.put(key, found);
            if (all.now.size() >= many) {
                kept.compareAndSet(all, new Kept<>(new ConcurrentHashMap<>(), all.now));
            }
        }
        return found;
    }
}
