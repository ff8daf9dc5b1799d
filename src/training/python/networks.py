"""Learns the networks that mark who says what: first large ones that are slow to ask ("teachers"), then the small one that the program is shipped
with, from what annotators marked and from what the teachers believe, also of texts that nobody annotated (Hinton and others, 2015).

  python3 networks.py FOLDER [--at-once N] [--without-teachers]

FOLDER holds places.bin, which TrainQuotes writes. For each fold, and for all articles together, network-FOLD.bin is written there; it has seen no
article of its fold, nor has any teacher of its. What is there already is not learnt again. Needs PyTorch 2; with a large GPU it takes some six
minutes, without one days, or some hours without teachers. Seeded: the same places give the same networks on the same machine.
"""
import argparse
import math
import multiprocessing
import os
import pathlib
import time

os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

torch.use_deterministic_algorithms(True, warn_only=True)
torch.backends.cuda.matmul.allow_tf32 = True
torch.backends.cuda.enable_flash_sdp(False)
torch.backends.cuda.enable_mem_efficient_sdp(False)
DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")
FOLDS = 3
LABELS = 7
NEVER = -1e4
MAY_FOLLOW = torch.tensor([[y == 0 or y % 2 == 1 or before in (y, y - 1) for y in range(LABELS)] for before in range(LABELS)])
FORBIDDEN = torch.where(MAY_FOLLOW, 0.0, NEVER).to(DEVICE)
FIRST = torch.tensor([NEVER if y > 0 and y % 2 == 0 else 0.0 for y in range(LABELS)], device=DEVICE)
NOTHING = torch.where(torch.eye(LABELS) > 0, 0.0, NEVER).to(DEVICE)

WIDTH = 128
DISTANCES = (1, 2, 4, 8, 1, 1)
STUDENT = dict(epochs=16, words=5000, rate=2.5e-3)
# of what the small network learns from annotated articles, the part that annotators marked; the rest is what the teachers believe
MARKED = 0.5
LONGEST_SLOPE = 2
AVERAGE_KEPT = 0.995


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


# ---- conditional random fields: scores of labels (units x words x labels) and of pairs of labels (before, here)

def log_sum(scores, pairs, there):
    """The logarithm of the sum of all labellings, for each unit, by halves; pairs: units x labels x labels."""
    steps = (pairs + FORBIDDEN)[:, None] + scores[:, :, None, :]
    steps = torch.where(there[:, :, None, None], steps, NOTHING)[:, 1:]
    while steps.shape[1] > 1:
        if steps.shape[1] % 2:
            steps = torch.cat([steps, NOTHING.expand(len(steps), 1, LABELS, LABELS)], 1)
        steps = torch.logsumexp(steps[:, 0::2, :, :, None] + steps[:, 1::2, None, :, :], 3)
    sums = scores[:, 0] + FIRST
    if steps.shape[1]:
        sums = torch.logsumexp(sums[:, :, None] + steps[:, 0], 1)
    return torch.logsumexp(sums, 1)


def beliefs(scores, pairs, there):
    """How probable each label of each word is, and how often each pair is expected: what the teachers teach."""
    with torch.enable_grad():
        scores = scores.detach().clone().requires_grad_()
        pairs = pairs.detach().expand(len(scores), LABELS, LABELS).clone().requires_grad_()
        return torch.autograd.grad(log_sum(scores, pairs, there).sum(), (scores, pairs))


def marks(labels, there):
    """The same for what annotators marked, who believe it all."""
    pairs = F.one_hot(labels[:, :-1] * LABELS + labels[:, 1:], LABELS * LABELS) * there[:, 1:, None]
    return F.one_hot(labels, LABELS) * there[..., None], pairs.sum(1).reshape(-1, LABELS, LABELS)


def loss(scores, pairs, there, believed):
    """How far the labellings by these scores are from what is believed."""
    each = (believed[0] * scores).sum((1, 2)) + (believed[1] * pairs).sum((1, 2))
    return log_sum(scores, pairs.expand(len(scores), LABELS, LABELS), there) - each


# ---- networks

def scattered(rows, columns, most):
    return nn.Parameter(torch.empty(rows, columns).uniform_(-most, most))


class Vectors(nn.Module):
    """The vectors of a word's symbols, one behind the other; some symbols are left out by chance while it learns."""

    def __init__(self, places, scale=1.0):
        super().__init__()
        self.table_of = places.table_of
        self.tables = nn.ModuleList(nn.Embedding(size + 1, int(width * scale), padding_idx=0) for size, width in zip(places.sizes, places.widths))
        for table in self.tables:
            table.weight.data.uniform_(-0.5, 0.5)
            table.weight.data[0] = 0
        self.register_buffer("left_out", torch.tensor([places.left_out[table] for table in places.table_of]))
        self.width = sum(self.tables[table].embedding_dim for table in places.table_of)

    def forward(self, symbols):
        if self.training:
            symbols = symbols * (torch.rand(symbols.shape, device=symbols.device) >= self.left_out)
        vectors = torch.cat([self.tables[table](symbols[..., kind]) for kind, table in enumerate(self.table_of)], -1)
        return F.dropout(vectors, 0.25, self.training)


class Gated(nn.Module):
    """What GatedNetwork of the program computes."""

    def __init__(self, places, width, distances, left_out):
        super().__init__()
        self.vectors = Vectors(places)
        self.width, self.distances, self.left_out = width, distances, left_out
        self.mix = scattered(self.vectors.width, width, self.vectors.width ** -0.5)
        self.mix_bias = nn.Parameter(torch.zeros(width))
        self.taps = nn.ParameterList([scattered(3 * width, 2 * width, (3 * width) ** -0.5) for _ in distances])
        self.biases = nn.ParameterList([nn.Parameter(torch.zeros(2 * width)) for _ in distances])
        self.scores, self.direct = (scattered(width, LABELS, width ** -0.5) for _ in range(2))
        self.scores_bias = nn.Parameter(torch.zeros(LABELS))
        self.edges = nn.Parameter(torch.zeros(LABELS, LABELS))

    def forward(self, symbols, there):
        there = there[..., None].float()
        words = there.shape[1]
        first = F.dropout(F.relu(self.vectors(symbols) @ self.mix + self.mix_bias), self.left_out, self.training) * there
        made = first
        for distance, taps, bias in zip(self.distances, self.taps, self.biases):
            around = F.pad(made, (0, 0, distance, distance))
            seen = torch.cat([around[:, :words], made, around[:, 2 * distance:2 * distance + words]], -1)
            sums, gates = (seen @ taps + bias).chunk(2, -1)
            made = (made + sums * (0.5 + 0.5 * gates / (1 + gates.abs()))) * there
        return F.dropout(made, self.left_out, self.training) @ self.scores + first @ self.direct + self.scores_bias

    def write(self, file):
        """In the order in which NetworkLearning reads it."""
        arrays = [table.weight[1:] for table in self.vectors.tables] + [self.mix, self.mix_bias]
        for taps, bias in zip(self.taps, self.biases):
            arrays += [taps, bias]
        arrays += [self.scores, self.direct, self.scores_bias, self.edges]
        head = np.array([self.width, len(self.distances), *self.distances], ">i4").tobytes()
        body = b"".join(array.detach().cpu().numpy().astype(">f4").tobytes() for array in arrays)
        part = file.with_suffix(".part")
        part.write_bytes(head + body)
        part.rename(file)


class Recurrent(nn.Module):
    """Long short-term memories in both directions."""

    def __init__(self, places, width, scale, left_out):
        super().__init__()
        self.vectors, self.left_out = Vectors(places, scale), left_out
        self.memory = nn.LSTM(self.vectors.width, width, 2, batch_first=True, bidirectional=True, dropout=left_out)
        self.out = nn.Linear(2 * width, LABELS)
        self.edges = nn.Parameter(torch.zeros(LABELS, LABELS))

    def forward(self, symbols, there):
        packed = nn.utils.rnn.pack_padded_sequence(self.vectors(symbols), there.sum(1).cpu(), batch_first=True, enforce_sorted=False)
        made, _ = nn.utils.rnn.pad_packed_sequence(self.memory(packed)[0], batch_first=True, total_length=there.shape[1])
        return self.out(F.dropout(made, self.left_out, self.training))


class Attentive(nn.Module):
    """Convolutions, one memory in each direction, and self-attention over both."""

    def __init__(self, places, width=192, layers=4, left_out=0.25):
        super().__init__()
        self.vectors, self.left_out = Vectors(places), left_out
        self.mix = nn.Linear(self.vectors.width, width)
        self.around = nn.ModuleList(nn.Conv1d(width, 2 * width, 3, padding=1) for _ in range(2))
        self.memory = nn.LSTM(width, width // 2, 1, batch_first=True, bidirectional=True)
        self.attention = nn.ModuleList(nn.TransformerEncoderLayer(width, 6, 3 * width, left_out, "gelu", batch_first=True, norm_first=True)
                                       for _ in range(layers))
        self.out = nn.Linear(2 * width, LABELS)
        self.edges = nn.Parameter(torch.zeros(LABELS, LABELS))

    def forward(self, symbols, there):
        mask = there[..., None].float()
        made = F.dropout(F.relu(self.mix(self.vectors(symbols))), self.left_out, self.training) * mask
        for around in self.around:
            made = made + F.glu(around(made.transpose(1, 2)).transpose(1, 2), -1) * mask
        remembered, _ = self.memory(made)
        attended = made + remembered
        for layer in self.attention:
            attended = layer(attended, src_key_padding_mask=~there)
        return self.out(F.dropout(torch.cat([attended, remembered], -1), self.left_out, self.training))


TEACHERS = [
    (lambda places: Recurrent(places, 256, 1.0, 0.35), dict(epochs=12, words=8000, rate=1.5e-3, seed=1)),
    (lambda places: Recurrent(places, 256, 1.0, 0.35), dict(epochs=12, words=8000, rate=1.5e-3, seed=2)),
    (lambda places: Recurrent(places, 400, 1.5, 0.45), dict(epochs=12, words=8000, rate=1.5e-3, seed=3)),
    (lambda places: Attentive(places), dict(epochs=12, words=8000, rate=1e-3, seed=4)),
    (lambda places: Gated(places, 192, (1, 2, 4, 8, 16, 1, 2, 1), 0.35), dict(epochs=12, words=5000, rate=2.5e-3, seed=5)),
]


# ---- learning

def learn(places, make, fold, epochs, words, rate, seed, taught=None):
    """taught: scores of all words and of the pairs, by the teachers."""
    torch.manual_seed(seed)
    order = np.random.default_rng(seed)
    network = make(places).to(DEVICE)
    weights = list(network.parameters())
    averages = [weight.detach().clone() for weight in weights]
    optimiser = torch.optim.Adam(weights, rate)
    units = places.annotated(fold) if taught is None else np.concatenate([places.annotated(fold), places.others()])
    plan = [batch for _ in range(epochs) for batch in by_kind(units, words, order)]
    for step, batch in enumerate(plan, 1):
        done = step / len(plan)
        for group in optimiser.param_groups:
            group["lr"] = 5e-5 + rate * min(1, done / 0.08) * (1 + math.cos(math.pi * done)) / 2
        at, there = places_of(batch)
        scores = network(places.symbols[at], there)
        part = 1 if taught is None else MARKED if batch[0, 0] >= 0 else 0
        losses = part * loss(scores, network.edges, there, marks(places.labels[at], there)) if part > 0 else 0
        if part < 1:
            losses = losses + (1 - part) * loss(scores, network.edges, there, beliefs(taught[0][at].float(), taught[1], there))
        optimiser.zero_grad(set_to_none=True)
        (losses.sum() / there.sum()).backward()
        nn.utils.clip_grad_norm_(weights, LONGEST_SLOPE)
        optimiser.step()
        with torch.no_grad():
            for average, weight in zip(averages, weights):
                average.lerp_(weight, 1 - AVERAGE_KEPT)
    with torch.no_grad():
        for average, weight in zip(averages, weights):
            weight.copy_(average)
    return network.eval()


def by_kind(units, words, order):
    """Batches of annotated units, and batches of others, in any order."""
    kinds = [units[units[:, 0] >= 0], units[units[:, 0] < 0]]
    found = [batch for kind in kinds if len(kind) for batch in batches(kind, words, order)]
    return [found[i] for i in order.permutation(len(found))]


@torch.no_grad()
def ask(places, network):
    scores = torch.zeros(len(places.symbols), LABELS, device=DEVICE)
    for batch in batches(places.units, 30000, np.random.default_rng(0)):
        at, there = places_of(batch)
        scores[at[there]] = network(places.symbols[at], there)[there]
    return scores


@torch.no_grad()
def unseen_loss(places, fold, scores, pairs):
    """For each word of the fold."""
    units = places.units[places.units[:, 0] == fold]
    total = 0.0
    for batch in batches(units, 30000, np.random.default_rng(0)) if len(units) else []:
        at, there = places_of(batch)
        total += loss(scores[at], pairs, there, marks(places.labels[at], there)).sum().item()
    return total / max(1, units[:, 2].sum())


def work(task):
    """One network: fold, and which teacher or None."""
    folder, fold, teacher, teachers = task
    file = folder / (f"teacher-{fold}-{teacher}.pt" if teacher is not None else f"network-{fold}.bin")
    if file.exists():
        return
    start = time.time()
    places = Places(folder / "places.bin")
    if teacher is not None:
        make, how = TEACHERS[teacher]
        network = learn(places, make, fold, **how)
        scores = ask(places, network)
        torch.save(dict(scores=scores.half(), pairs=network.edges.detach()), file)
    else:
        beliefs_of = [torch.load(folder / f"teacher-{fold}-{i}.pt", map_location=DEVICE) for i in range(teachers)]
        taught = None
        if beliefs_of:
            taught = tuple(sum(each[part].float() for each in beliefs_of) / teachers for part in ("scores", "pairs"))
            taught = taught[0].half(), taught[1]
        network = learn(places, lambda places: Gated(places, WIDTH, DISTANCES, 0.2 if teachers else 0.25), fold, **STUDENT, seed=0, taught=taught)
        scores = ask(places, network)
        network.write(file)
    unseen = unseen_loss(places, fold, scores, network.edges.detach())
    print(f"{file.name}: {time.time() - start:.0f} s, loss for each unseen word {unseen:.5f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--at-once", type=int, default=8 if torch.cuda.is_available() else 1, help="networks learnt side by side")
    parser.add_argument("--without-teachers", action="store_true")
    arguments = parser.parse_args()
    teachers = 0 if arguments.without_teachers else len(TEACHERS)
    folds = [FOLDS, *range(FOLDS)]
    with multiprocessing.get_context("spawn").Pool(arguments.at_once, maxtasksperchild=1) as pool:
        pool.map(work, [(arguments.folder, fold, teacher, teachers) for teacher in reversed(range(teachers)) for fold in folds], 1)
        pool.map(work, [(arguments.folder, fold, None, teachers) for fold in folds], 1)


if __name__ == "__main__":
    main()
