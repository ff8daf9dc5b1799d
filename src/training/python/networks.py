"""The networks: the small one that the program is shipped with, and the large ones that teach it."""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from chains import LABELS


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
        """In the order in which NetworkFile reads it."""
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
