"""Conditional random fields over the words of a unit: scores of labels (units x words x labels) and of pairs of labels (before, here)."""
import os

os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")

import torch
import torch.nn.functional as F

torch.use_deterministic_algorithms(True, warn_only=True)
torch.backends.cuda.matmul.allow_tf32 = True
torch.backends.cuda.enable_flash_sdp(False)
torch.backends.cuda.enable_mem_efficient_sdp(False)
DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")
LABELS = 7
NEVER = -1e4
MAY_FOLLOW = torch.tensor([[y == 0 or y % 2 == 1 or before in (y, y - 1) for y in range(LABELS)] for before in range(LABELS)])
FORBIDDEN = torch.where(MAY_FOLLOW, 0.0, NEVER).to(DEVICE)
FIRST = torch.tensor([NEVER if y > 0 and y % 2 == 0 else 0.0 for y in range(LABELS)], device=DEVICE)
NOTHING = torch.where(torch.eye(LABELS) > 0, 0.0, NEVER).to(DEVICE)


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
