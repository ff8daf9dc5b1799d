package standpoint.reader.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import standpoint.library.Corpus;
import standpoint.library.Dossier;
import standpoint.library.Library;
import standpoint.reader.state.Answer;
import standpoint.reader.state.Evidence;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Sheet;
import standpoint.reader.state.Sheets;
import standpoint.reader.state.Wish;
import standpoint.reader.state.Work;

/** Gathers what the pictures of many stories show, and the evidence behind their parts. Only the newest request is answered. */
public final class CorpusLoader {

    private static final int MOST_EVIDENCE = 60;

    private final ReaderState state;
    private final Sheets sheets;
    private final Background background;
    private final Library library;
    private final AtomicInteger newestEvidence = new AtomicInteger();
    private AtomicBoolean stop = new AtomicBoolean();
    /** The query that the state has the answer to. */
    private Optional<String> gathered = Optional.empty();

    public CorpusLoader(ReaderState state, Background background, Library library) {
        this.state = state;
        this.background = background;
        this.library = library;
        sheets = state.sheets();
    }

    /** From now on requests are listened to. */
    public void start() {
        sheets.shownProperty().subscribe((was, is) -> {
            if (is.orElse(null) instanceof Sheet.OfLibrary wanted) {
                boolean justSwitched = was.orElse(null) instanceof Sheet.OfLibrary && gathered.filter(wanted.query()::equals).isPresent();
                if (!justSwitched) {
                    gather(wanted.query());
                }
            }
        });
        sheets.evidenceQueries().listen(this::find);
        state.reviewing().kept().listen(kept -> {
            if (sheets.shownProperty().get().orElse(null) instanceof Sheet.OfLibrary shown) {
                gather(shown.query());
            }
        });
        state.wishes().listen(wish -> {
            if (wish == Wish.CANCEL_WORK) {
                stop.set(true);
            }
        });
    }

    /** What is shown stays until it is known anew, if it is the answer to the same query. */
    private void gather(String query) {
        stop.set(true);
        AtomicBoolean own = new AtomicBoolean();
        stop = own;
        if (gathered.filter(query::equals).isEmpty()) {
            sheets.corpusProperty().set(new Answer.Waiting<>());
        }
        tell(own, 0, 0);
        background.soon("Gathering who stands where", () -> orFailure(own, query), answer -> {
            if (stop.equals(own)) {
                state.work().remove(Work.Kind.GATHERING);
                sheets.corpusProperty().set(answer.<Answer<Corpus>>map(Answer.Ready::new)
                        .orElseGet(() -> new Answer.Missing<>("Cancelled. Open the pictures again to gather what the stories say.")));
                gathered = answer.map(ready -> query);
            }
        });
    }

    private void tell(AtomicBoolean own, int done, int total) {
        background.onWindow(() -> {
            if (stop.equals(own) && !own.get()) {
                state.work().put(Work.Kind.GATHERING, new Work(Work.Kind.GATHERING, "Gathering who stands where", done, total));
            }
        });
    }

    private Optional<Corpus> orFailure(AtomicBoolean own, String query) throws IOException {
        try {
            return library.survey().corpus(query, () -> own.get() || background.closing().getAsBoolean(), (done, total) -> tell(own, done, total));
        } catch (OutOfMemoryError e) {
            miss(own, "So many stories need more memory than Java has. Search for something and choose “Only the stories found”.");
            throw e;
        } catch (IOException | RuntimeException e) {
            miss(own, "The library could not be read; the list of problems below says why.");
            throw e;
        }
    }

    private void miss(AtomicBoolean own, String why) {
        background.onWindow(() -> {
            if (stop.equals(own)) {
                state.work().remove(Work.Kind.GATHERING);
                gathered = Optional.empty();
                sheets.corpusProperty().set(new Answer.Missing<>(why));
            }
        });
    }

    private void find(Evidence.Query query) {
        int number = newestEvidence.incrementAndGet();
        List<Corpus.Holder> actors = sheets.corpusProperty().get().value().map(Corpus::actors).orElse(List.of());
        background.soon("Reading the evidence", () -> read(query, actors), evidence -> {
            if (number == newestEvidence.get()) {
                sheets.evidenceProperty().set(Optional.of(evidence));
            }
        });
    }

    private Evidence read(Evidence.Query query, List<Corpus.Holder> actors) throws IOException {
        List<Corpus.Taken> shown = query.stances().stream().limit(MOST_EVIDENCE).toList();
        List<String> words = library.survey().words(shown);
        List<Evidence.Named> stands = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Corpus.Taken taken = shown.get(i);
            String holder = taken.actor() == Corpus.OTHER ? "Somebody else" : actors.get(taken.actor()).name();
            stands.add(new Evidence.Named(holder, new Dossier.Stand(taken.story(), taken.position(), taken.words(), Optional.empty(), taken.where(), words.get(i))));
        }
        return new Evidence(query.title(), stands, query.stances().size());
    }
}
