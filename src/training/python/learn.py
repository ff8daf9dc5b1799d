"""Learns the networks that mark who says what: first large ones that are slow to ask ("teachers"), then the small one that the program is shipped
with, from what annotators marked and from what the teachers believe, also of texts that nobody annotated (Hinton and others, 2015).

  python3 learn.py FOLDER [--at-once N] [--without-teachers]

FOLDER holds places.bin, which TrainQuotes writes. For each fold, and for all articles together, network-FOLD.bin is written there; it has seen no
article of its fold, nor has any teacher of its. What is there already is not learnt again. Needs PyTorch 2; with a large GPU it takes some six
minutes, without one days, or some hours without teachers. Seeded: the same places give the same networks on the same machine.
"""
import argparse
import math
import multiprocessing
import pathlib
import time

import numpy as np
import torch
import torch.nn as nn

from chains import DEVICE, LABELS, beliefs, loss, marks
from networks import TEACHERS, Gated
from places import Places, batches, places_of

FOLDS = 3
WIDTH = 128
DISTANCES = (1, 2, 4, 8, 1, 1)
STUDENT = dict(epochs=16, words=5000, rate=2.5e-3)
# of what the small network learns from annotated articles, the part that annotators marked; the rest is what the teachers believe
MARKED = 0.5
LONGEST_SLOPE = 2
AVERAGE_KEPT = 0.995


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
