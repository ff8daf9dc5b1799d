"""What a teacher of stances is asked, as TeacherQuestions writes it, as word pieces with marks."""
import numpy as np
import torch

from bert import CLS, SEP, Pieces

CORPORA = ["SEESAW", "DSE", "UNMARKED"]
BEFORE, LONGEST = 36, 170
KINDS = dict(PERSON="person", ORGANIZATION="group", PLACE="place")


class Questions:
    """rows: sentence, corpus, fold, convention, holder from and to, target from and to, is it a matter, is the holder quoted, label"""

    def __init__(self, file, vocabulary):
        pieces = Pieces(vocabulary)
        unused = lambda i: vocabulary[f"[unused{i}]"]
        self.cls, self.sep = vocabulary[CLS], vocabulary[SEP]
        self.marks = [(unused(30), unused(31)), (unused(32), unused(33)), (unused(34), unused(35))]
        self.conventions, self.quoted, self.speaker = (unused(41), unused(42)), unused(43), pieces.of("speaker")[0]

        def read(words):
            found, starts = [], []
            for word in words.split(" ") if words else []:
                starts.append(len(found))
                if word[0] == "\x01":
                    kind, number = word[1:].split("#")
                    found += [pieces.of(KINDS.get(kind, "thing"))[0], unused(1 + int(number) % 25)]
                elif word[0] != "\x02":
                    found += pieces.of(word)
            return np.array(found, np.int32), starts + [len(found)]

        self.sentences, rows = [], []
        with open(file, encoding="utf-8", newline="\n") as lines:
            for line in lines:
                cells = line.rstrip("\n").split("\t")
                if cells[0] == "S":
                    corpus, fold = CORPORA.index(cells[1]), int(cells[2])
                    found, starts = read(cells[4])
                    self.sentences.append((read(cells[3])[0][-BEFORE:], found, starts))
                else:
                    convention, hs, he, ts, te, topic, quoted, label = map(int, cells[1:])
                    at = lambda word: -1 if word < 0 else starts[min(word, len(starts) - 1)]
                    rows.append((len(self.sentences) - 1, corpus, fold, convention, at(hs), at(he), at(ts), at(te), topic, quoted, label))
        self.rows = np.array(rows, np.int32)
        self.sentence, self.corpus, self.fold, self.convention = self.rows[:, :4].T
        self.label = self.rows[:, 10]
        self.sizes = np.array([len(before) + min(LONGEST, len(words)) for before, words, _ in self.sentences])[self.sentence] + 10

    def sequence(self, row):
        sentence, _, _, convention, hs, he, ts, te, topic, quoted, _ = self.rows[row]
        before, words, _ = self.sentences[sentence]
        first, last = 0, len(words)
        if last > LONGEST:
            first = max(0, min(x for x in (hs, ts) if x >= 0) - 40)
            last = min(last, first + LONGEST)
        cuts = [(ts, te, self.marks[2 if topic else 1])]
        head = [self.cls, self.conventions[convention]] + ([self.quoted] if quoted else [])
        if hs >= 0:
            cuts.append((hs, he, self.marks[0]))
        else:
            head += [self.marks[0][0], self.speaker, self.marks[0][1]]
        # an inner one is closed before an outer one
        marks = sorted([(start, 1, -end, mark[0]) for start, end, mark in cuts] + [(end, 0, -start, mark[1]) for start, end, mark in cuts])
        parts, at = [head, before, [self.sep]], first
        for place, _, _, mark in marks:
            place = min(max(place, at), last)
            parts += [words[at:place], [mark]]
            at = place
        parts += [words[at:last], [self.sep]]
        return np.concatenate([np.asarray(part, np.int64) for part in parts if len(part)])

    def batch(self, rows):
        found = [self.sequence(row) for row in rows]
        pieces = np.zeros((len(found), max(map(len, found))), np.int64)
        for i, each in enumerate(found):
            pieces[i, :len(each)] = each
        return torch.from_numpy(pieces)

    def batches(self, rows, most, order):
        rows = rows[order.permutation(len(rows))]
        found = []
        for start in range(0, len(rows), 20000):
            alike = rows[start:start + 20000]
            alike = alike[np.argsort(self.sizes[alike], kind="stable")]
            batch = []
            for each in alike:
                if batch and (len(batch) + 1) * self.sizes[each] > most:
                    found.append(batch)
                    batch = []
                batch.append(each)
            found.append(batch)
        return [found[i] for i in order.permutation(len(found))]
