package standpoint.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.Mention;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Span;

/** Answers what was found at a place of the text. */
final class Findings {

    private record Named(Span span, Entity entity) {}

    private final Analysis analysis;
    private final NavigableMap<Integer, List<Named>> mentions = new TreeMap<>();
    private final NavigableMap<Integer, List<Stance>> stances = new TreeMap<>();
    private int longestMention;

    Findings(Analysis analysis) {
        this.analysis = analysis;
        for (Entity entity : analysis.entities()) {
            entity.mentions().forEach(mention -> {
                mentions.computeIfAbsent(mention.span().start(), start -> new ArrayList<>()).add(new Named(mention.span(), entity));
                longestMention = Math.max(longestMention, mention.span().length());
            });
        }
        analysis.stances()
                .forEach(stance -> stances.computeIfAbsent(stance.evidence().getFirst().start(), start -> new ArrayList<>()).add(stance));
    }

    Analysis analysis() {
        return analysis;
    }

    /** The entity named at {@code index}; of nested mentions the innermost. */
    Optional<Entity> entityAt(int index) {
        return entitiesAt(index).stream().findFirst();
    }

    /** The entities named at {@code index}, the innermost first. */
    List<Entity> entitiesAt(int index) {
        return mentions.subMap(Math.max(0, index - longestMention), true, index, true).values().stream().flatMap(List::stream)
                .filter(named -> named.span().contains(index)).sorted(Comparator.comparingInt(named -> named.span().length()))
                .map(Named::entity).distinct().toList();
    }

    /** Whose mention it is. */
    Optional<Entity> entityOf(Mention mention) {
        return mentions.getOrDefault(mention.span().start(), List.of()).stream().filter(named -> named.span().equals(mention.span())).map(Named::entity).findFirst();
    }

    /** The shortest quote over {@code index}. */
    Optional<Quote> quoteAt(int index) {
        return quotesAt(index).stream().findFirst();
    }

    /** The quotes over {@code index}, the shortest first. */
    List<Quote> quotesAt(int index) {
        return analysis.quotes().stream().filter(quote -> quote.content().stream().anyMatch(part -> part.contains(index)))
                .sorted(Comparator.comparingInt(quote -> quote.content().stream().mapToInt(Span::length).sum())).toList();
    }

    /** The parts of quotes within {@code paragraph}, in text order, an outer quote before what it holds. */
    List<Map.Entry<Quote, Span>> quotesIn(Span paragraph) {
        return analysis.quotes().stream()
                .flatMap(quote -> quote.content().stream().filter(paragraph::overlaps).map(part -> Map.entry(quote, common(part, paragraph))))
                .sorted(Comparator.comparingInt((Map.Entry<Quote, Span> one) -> one.getValue().start()).thenComparingInt(one -> -one.getValue().length()))
                .toList();
    }

    private static Span common(Span one, Span other) {
        return new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
    }

    /** The stances of which {@code index} is evidence, in the order of the analysis. */
    List<Stance> stancesAt(int index) {
        return analysis.stances().stream().filter(stance -> stance.evidence().stream().anyMatch(part -> part.contains(index))).toList();
    }

    /** The stances whose evidence begins within {@code paragraph}, in text order. */
    List<Stance> stancesIn(Span paragraph) {
        return stances.subMap(paragraph.start(), true, paragraph.end(), false).values().stream().flatMap(List::stream).toList();
    }
}
