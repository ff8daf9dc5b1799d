"""What is learnt from: words with their symbols and labels, in units."""
import numpy as np
import torch

from chains import DEVICE


class Places:
    """All words with the rows of their symbols (0: none), label by label, and where each unit (fold, first, length) stands; fold -1: not annotated."""

    def __init__(self, file):
        raw = file.read_bytes()
        kinds, tables = np.frombuffer(raw, ">i4", 2)
        at = 8
        self.sizes, self.widths = np.frombuffer(raw, ">i4", 2 * tables, at).reshape(tables, 2).T.tolist()
        at += 8 * tables
        self.left_out = np.frombuffer(raw, ">f4", tables, at).tolist()
        at += 4 * tables
        self.table_of = np.frombuffer(raw, ">i4", kinds, at).tolist()
        at += 4 * kinds
        units, symbols, labels, words = [], [], [], 0
        while at < len(raw):
            fold, length = np.frombuffer(raw, ">i4", 2, at).tolist()
            at += 8
            symbols.append(np.frombuffer(raw, ">u2", length * kinds, at).astype(np.int32).reshape(length, kinds))
            at += 2 * length * kinds
            labels.append(np.frombuffer(raw, "u1", length, at) if fold >= 0 else np.zeros(length, "u1"))
            at += length if fold >= 0 else 0
            units.append((fold, words, length))
            words += length
        self.units = np.array([unit for unit in units if unit[2] > 0], np.int64)
        self.symbols = torch.from_numpy(np.concatenate(symbols)).to(DEVICE)
        self.labels = torch.from_numpy(np.concatenate(labels).astype(np.int64)).to(DEVICE)

    def annotated(self, without):
        return self.units[(self.units[:, 0] >= 0) & (self.units[:, 0] != without)]

    def others(self):
        return self.units[self.units[:, 0] < 0]


def batches(units, words, order):
    """Units of about the same length together, so many words at a time."""
    shuffled = units[order.permutation(len(units))]
    pool = max(1, int(40 * words / shuffled[:, 2].mean()))
    found = []
    for first in range(0, len(shuffled), pool):
        alike = shuffled[first:first + pool]
        alike = alike[np.argsort(alike[:, 2], kind="stable")]
        start = 0
        while start < len(alike):
            end = start + 1
            while end < len(alike) and (end - start + 1) * alike[end, 2] <= words:
                end += 1
            found.append(alike[start:end])
            start = end
    return [found[i] for i in order.permutation(len(found))]


def places_of(batch):
    """For each unit of a batch the numbers of its words, and which of them there are: units x words."""
    first, length = (torch.from_numpy(batch[:, i]).to(DEVICE)[:, None] for i in (1, 2))
    word = torch.arange(int(batch[:, 2].max()), device=DEVICE)[None]
    there = word < length
    return torch.where(there, first + word, 0), there
