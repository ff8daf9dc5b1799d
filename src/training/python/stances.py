"""Teachers of stances: an encoder that has read much else reads a sentence in which one who may stand is marked, and what for or against, and tells:
neither, for or against. What it answers to questions that it has not learnt from teaches the small models that the program is shipped with.

  python3 stances.py FOLDER [--at-once N]

FOLDER holds questions.txt and measured.txt, which TeacherQuestions writes, and encoder.npz and vocabulary.json, which encoders.py writes; answers.bin is
written there: for each question how probable neither, for and against are, 16 bits each. Needs PyTorch 2 and a large GPU, where it takes five minutes.
"""
import argparse
import json
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

from bert import WIDTH, Encoder
from questions import Questions

DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")
FOLDS = 3
SEESAW, DSE = 0, 1
SEEDS = (1, 7)
EPOCHS = 3
# of those who stand nowhere, for each who stands somewhere
NEITHER = 6
RATE, HEAD_RATE, FIRST_STEPS, LONGEST_SLOPE = 8e-5, 1e-3, 0.1, 1.0
PIECES, PIECES_ASKED = 16384, 100000
LEFT_OUT, SMOOTHING = 0.2, 0.03


class Judge(nn.Module):
    def __init__(self, encoder, questions):
        super().__init__()
        self.encoder = Encoder(encoder)
        self.openers = [questions.marks[0][0]], [questions.marks[1][0], questions.marks[2][0]]
        self.mix, self.out = nn.Linear(3 * WIDTH, WIDTH), nn.Linear(WIDTH, 3)

    def forward(self, pieces):
        with torch.autocast(DEVICE.type, torch.bfloat16, enabled=DEVICE.type == "cuda"):
            read = self.encoder(pieces)
        read = read.float()
        seen = [read[:, 0]]
        for marks in self.openers:
            here = sum((pieces == mark) for mark in marks).float()
            seen.append((here[..., None] * read).sum(1) / here.sum(1, keepdim=True).clamp(min=1))
        mixed = torch.tanh(self.mix(F.dropout(torch.cat(seen, -1), LEFT_OUT, self.training)))
        return self.out(F.dropout(mixed, LEFT_OUT, self.training))


def learn(questions, encoder, fold, seed):
    """A judge that has not seen the fold, and by how much neither is likelier than it has learnt."""
    torch.manual_seed(seed)
    order = np.random.default_rng(seed)
    network = Judge(encoder, questions).to(DEVICE)
    head = list(network.mix.parameters()) + list(network.out.parameters())
    optimiser = torch.optim.AdamW([dict(params=list(network.encoder.parameters()), most=RATE, weight_decay=0.01),
                                   dict(params=head, most=HEAD_RATE, weight_decay=0.0)], lr=RATE)
    usable = (questions.label >= 0) & (questions.fold != fold)
    dse = np.flatnonzero(usable & (questions.corpus == DSE))
    stands = np.flatnonzero(usable & (questions.corpus == SEESAW) & (questions.label > 0))
    neither = np.flatnonzero(usable & (questions.corpus == SEESAW) & (questions.label == 0))
    sampled = min(len(neither), NEITHER * len(stands))
    plan = []
    for _ in range(EPOCHS):
        plan += questions.batches(np.concatenate([dse, stands, order.choice(neither, sampled, replace=False)]), PIECES, order)
    for step, batch in enumerate(plan, 1):
        done = step / len(plan)
        for group in optimiser.param_groups:
            group["lr"] = group["most"] * min(1, done / FIRST_STEPS) * (1 + math.cos(math.pi * done)) / 2
        labels = torch.from_numpy(questions.label[batch].astype(np.int64)).to(DEVICE)
        loss = F.cross_entropy(network(questions.batch(batch).to(DEVICE)), labels, label_smoothing=SMOOTHING)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), LONGEST_SLOPE)
        optimiser.step()
    return network.eval(), math.log(max(1, len(neither)) / max(1, sampled))


@torch.no_grad()
def ask(questions, network, rows, shift):
    answers = np.zeros((len(questions.rows), 3), np.float16)
    for batch in questions.batches(rows, PIECES_ASKED, np.random.default_rng(0)):
        scores = network(questions.batch(batch).to(DEVICE))
        scores[:, 0] += torch.from_numpy(np.where(questions.convention[batch] == 0, shift, 0.0).astype(np.float32)).to(DEVICE)
        answers[batch] = torch.softmax(scores, -1).cpu().numpy()
    return answers


def measure(what, questions, answers):
    """Average precision of whether one stands, share of right sides, precision of both where a tenth to three tenths are found."""
    for corpus, name in ((SEESAW, "SEESAW"), (DSE, "DSE")):
        at = np.flatnonzero((questions.corpus == corpus) & (questions.label >= 0))
        gold, likely = questions.label[at], answers[at].astype(np.float64)
        if not (gold > 0).any():
            continue
        order = np.argsort(likely[:, 0], kind="stable")
        stands = gold[order] > 0
        side = ((likely[:, 2] > likely[:, 1]) == (gold == 2))[order]
        count = np.arange(1, len(gold) + 1)
        precise, found = np.cumsum(stands & side) / count, np.cumsum(stands & side) / stands.sum()
        average = (np.cumsum(stands) / count * stands).sum() / stands.sum()
        print(f"{what}, {name}: average precision {average:.3f}, side {side[stands].mean():.3f}, precision at recall 0.1, 0.2, 0.3:",
              *(f"{precise[min(np.searchsorted(found, least), len(precise) - 1)]:.3f}" for least in (0.1, 0.2, 0.3)), flush=True)


def work(task):
    folder, fold, seed = task
    start = time.time()
    vocabulary = json.loads((folder / "vocabulary.json").read_text())
    questions = Questions(folder / "questions.txt", vocabulary)
    network, shift = learn(questions, folder / "encoder.npz", fold, seed)
    rows = np.flatnonzero(questions.fold == fold)
    np.save(folder / f"answers-{fold}-{seed}.npy", ask(questions, network, rows, shift)[rows])
    if fold == FOLDS:
        measured = Questions(folder / "measured.txt", vocabulary)
        np.save(folder / f"measured-{seed}.npy", ask(measured, network, np.arange(len(measured.rows)), shift))
    print(f"fold {fold}, seed {seed}: {time.time() - start:.0f} s", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--at-once", type=int, default=4 if torch.cuda.is_available() else 1, help="networks learnt side by side")
    arguments = parser.parse_args()
    folder = arguments.folder
    with multiprocessing.get_context("spawn").Pool(arguments.at_once, maxtasksperchild=1) as pool:
        pool.map(work, [(folder, fold, seed) for seed in SEEDS for fold in (FOLDS, *range(FOLDS))], 1)
    vocabulary = json.loads((folder / "vocabulary.json").read_text())
    questions = Questions(folder / "questions.txt", vocabulary)
    mean = np.zeros((len(questions.rows), 3))
    for fold in range(FOLDS + 1):
        mean[questions.fold == fold] = sum(np.load(folder / f"answers-{fold}-{seed}.npy").astype(np.float64) for seed in SEEDS) / len(SEEDS)
    measure("learnt from, by those that had not seen it", questions, mean)
    measured = sum(np.load(folder / f"measured-{seed}.npy").astype(np.float64) for seed in SEEDS) / len(SEEDS)
    measure("measured on", Questions(folder / "measured.txt", vocabulary), measured)
    mean.astype(">f2").tofile(folder / "answers.bin")


if __name__ == "__main__":
    main()
