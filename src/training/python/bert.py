"""A small encoder in BERT's manner (Devlin et al., 2019), 12 layers of 384, as published with its weights, and its word pieces."""
import math
import unicodedata

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

WIDTH, LAYERS, HEADS = 384, 12, 12
CLS, SEP, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"


class Pieces:
    """Word pieces of words, lower case and without accents."""

    def __init__(self, vocabulary):
        self.vocabulary = vocabulary
        self.known = {}

    def of(self, word):
        if word not in self.known:
            plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
            self.known[word] = [piece for part in self.parts(plain) for piece in self.greedy(part)] or [self.vocabulary[UNKNOWN]]
        return self.known[word]

    @staticmethod
    def parts(word):
        parts = [""]
        for c in word:
            mark = not c.isalnum()
            if mark or (parts[-1] and not parts[-1][-1].isalnum()):
                parts.append("")
            parts[-1] += c
        return [part for part in parts if part.strip()]

    def greedy(self, part):
        found, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.vocabulary:
                end -= 1
            if end == start:
                return [self.vocabulary[UNKNOWN]]
            found.append(self.vocabulary[("##" if start else "") + part[start:end]])
            start = end
        return found


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.attended, self.made = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, x, bias, left_out):
        q, k, v = (part(x).unflatten(-1, (HEADS, -1)).transpose(1, 2) for part in (self.query, self.key, self.value))
        if hasattr(F, "scaled_dot_product_attention"):
            seen = F.scaled_dot_product_attention(q, k, v, bias.to(q.dtype), left_out if self.training else 0.0)
        else:
            seen = F.dropout(torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1]) + bias, -1), left_out, self.training) @ v
        x = self.attended(x + F.dropout(self.output(seen.transpose(1, 2).flatten(2)), left_out, self.training))
        return self.made(x + F.dropout(self.outer(F.gelu(self.inner(x))), left_out, self.training))


class Encoder(nn.Module):
    """Pieces (texts x places, 0: none) to vectors."""

    def __init__(self, file, left_out=0.1):
        super().__init__()
        weights = np.load(file)
        self.left_out = left_out
        get = lambda name: torch.from_numpy(weights[name].astype(np.float32) * (weights[name + ".scale"].astype(np.float32) if name + ".scale" in weights else 1.0))
        words = get("embeddings.word_embeddings.weight")
        self.words = nn.Embedding.from_pretrained(words, freeze=False)
        self.places = nn.Parameter(get("embeddings.position_embeddings.weight"))
        self.kinds = nn.Parameter(get("embeddings.token_type_embeddings.weight"))
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        set_ = lambda module, name: (module.weight.data.copy_(get(name + ".weight")), module.bias.data.copy_(get(name + ".bias")))
        set_(self.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            at = f"encoder.layer.{i}."
            for part in ("query", "key", "value"):
                set_(getattr(layer, part), at + "attention.self." + part)
            set_(layer.output, at + "attention.output.dense")
            set_(layer.attended, at + "attention.output.LayerNorm")
            set_(layer.inner, at + "intermediate.dense")
            set_(layer.outer, at + "output.dense")
            set_(layer.made, at + "output.LayerNorm")

    def forward(self, pieces, kinds=None):
        there = pieces > 0
        kind = self.kinds[0] if kinds is None else self.kinds[kinds]
        x = self.norm(self.words(pieces) + self.places[:pieces.shape[1]] + kind)
        x = F.dropout(x, self.left_out, self.training)
        bias = torch.where(there, 0.0, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias, self.left_out)
        return x
