package standpoint.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import standpoint.article.ArticleId;
import standpoint.export.AtomicFile;
import standpoint.export.UnwritableException;
import standpoint.review.Correction;

/**
 * What the reader decided about findings: a file for each story, {@code <id>.jsonl}, a {@link JournalLine} for each decision. Lines are only
 * added. One that makes no sense is put aside in {@code <id>-damaged.jsonl}; one of a newer version stays where it is and is not heeded.
 * Safe for use by several threads.
 */
final class Journal {

    private static final Pattern FILE = Pattern.compile("([0-9a-f]{32})\\.jsonl");

    private final Path folder;
    private final boolean writable;
    /** Which stories have one, so that the disk need not be asked for the many that have none. */
    private final Set<ArticleId> stories = ConcurrentHashMap.newKeySet();

    /**
     * What a file has.
     *
     * @param problem a sentence for the user where some of it could not be read
     */
    record Entries(List<Correction> corrections, Optional<String> problem) {

        static final Entries NONE = new Entries(List.of(), Optional.empty());
    }

    /**
     * @param folder   made with the first decision
     * @param writable whether files may be changed
     */
    Journal(Path folder, boolean writable) throws IOException {
        this.folder = folder;
        this.writable = writable;
        if (Files.isDirectory(folder)) {
            if (writable) {
                AtomicFile.deleteLeftovers(folder);
            }
            for (String name : Objects.requireNonNullElse(folder.toFile().list(), new String[0])) {
                Matcher file = FILE.matcher(name);
                if (file.matches()) {
                    stories.add(new ArticleId(file.group(1)));
                }
            }
        }
    }

    /** Those about which anything was decided. */
    List<ArticleId> stories() {
        return List.copyOf(stories);
    }

    boolean has(ArticleId story) {
        return stories.contains(story);
    }

    Path file(ArticleId story) {
        return folder.resolve(story.value() + ".jsonl");
    }

    /** The decisions about a story, the latest last. */
    Entries of(ArticleId story) throws IOException {
        return has(story) ? read(story) : Entries.NONE;
    }

    private synchronized Entries read(ArticleId story) throws IOException {
        List<String> lines = lines(file(story));
        Predicate<String> readable = line -> JournalLine.version(bytes(line)) > JournalLine.VERSION || correction(line, story).isPresent();
        List<String> damaged = lines.stream().filter(readable.negate()).toList();
        List<Correction> corrections = lines.stream().flatMap(line -> correction(line, story).stream()).toList();
        if (damaged.isEmpty()) {
            boolean newer = corrections.size() < lines.size();
            return new Entries(corrections, newer ? Optional.of("Some of your corrections in " + file(story)
                    + " were made by a newer Standpoint and do not count here; update Standpoint.") : Optional.empty());
        }
        return new Entries(corrections, Optional.of(putAside(story, damaged, lines.stream().filter(readable).toList())));
    }

    private static Optional<Correction> correction(String line, ArticleId story) {
        byte[] bytes = bytes(line);
        return JournalLine.version(bytes) == JournalLine.VERSION ? JournalLine.read(bytes).filter(read -> read.story().equals(story)) : Optional.empty();
    }

    private String putAside(ArticleId story, List<String> damaged, List<String> kept) throws IOException {
        String problem = (damaged.size() == 1 ? "One of your corrections" : damaged.size() + " of your corrections") + " in " + file(story) + " cannot be read";
        if (!writable) {
            return problem + "; the file was left as it is.";
        }
        Path aside = folder.resolve(story.value() + "-damaged.jsonl");
        List<String> all = new ArrayList<>(lines(aside));
        damaged.stream().filter(line -> !all.contains(line)).forEach(all::add);
        write(aside, all); // first: a crash before the next step leaves the line in both
        write(file(story), kept);
        return problem + " and does not count. What there was of it is kept in " + aside.getFileName() + " beside it.";
    }

    /** Adds a decision; it is on the disk afterwards. */
    synchronized void add(Correction correction) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileSystemException | ReadOnlyFileSystemException e) {
            throw UnwritableException.of(folder, e, "Your correction is not kept.");
        }
        List<String> lines = new ArrayList<>(lines(file(correction.story())));
        lines.add(new String(JournalLine.write(correction), StandardCharsets.ISO_8859_1));
        write(file(correction.story()), lines);
        stories.add(correction.story());
    }

    private static void write(Path file, List<String> lines) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String line : lines) {
            all.writeBytes(bytes(line));
            all.write('\n');
        }
        AtomicFile.write(file, all::writeTo);
    }

    /** Byte by byte, so that what is damaged is put aside as it was. */
    private static List<String> lines(Path file) throws IOException {
        try {
            return Arrays.stream(Files.readString(file, StandardCharsets.ISO_8859_1).split("\n")).filter(line -> !line.isBlank()).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.ISO_8859_1);
    }
}
