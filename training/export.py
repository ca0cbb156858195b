#!/usr/bin/env python3
"""Writes trained weights as the ONNX graph that the program runs: 8-bit weights, activations quantised as they come.

Every large matrix product becomes DynamicQuantizeLinear → MatMulInteger → scale (ONNX operators of opset 11, the scheme
of ONNX Runtime's dynamic quantisation), weights symmetric with one scale a column. They keep to 7 bits of range, so that processors
without VNNI instructions cannot overflow their 16-bit sums. The word-piece table is 8-bit with one scale a row.
"""

import argparse
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import labels
from corpus import read_texts
from model import ReadingModel

INPUTS = ["ids", "shapes", "segments", "mask", "firsts"]
OUTPUTS = ["tags", "triggers", "sectors", "parts"]
SMALLEST_MATRIX = 100_000
WEIGHT_LIMIT = 63


def export_graph(model: ReadingModel, path: Path) -> None:
    ids = torch.ones(2, 9, dtype=torch.long)
    sample = (ids, ids, torch.zeros_like(ids), torch.ones(2, 9), torch.tensor([[1, 2, 3], [1, 2, 3]]))
    free = {name: {0: "batch", 1: "words" if name == "firsts" else "pieces"} for name in INPUTS}
    free |= {name: {0: "batch", 1: "words"} for name in OUTPUTS}
    free["parts"][2] = "words"
    torch.onnx.export(model, sample, str(path), input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=free, opset_version=17)


def quantise_columns(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    scale = np.maximum(np.abs(weights).max(0) / WEIGHT_LIMIT, 1e-12).astype(np.float32)
    return np.clip(np.rint(weights / scale), -WEIGHT_LIMIT, WEIGHT_LIMIT).astype(np.int8), scale


class Rewriter:
    def __init__(self, graph: onnx.GraphProto):
        self.graph = graph
        self.constants = {tensor.name: tensor for tensor in graph.initializer}
        self.nodes: list[onnx.NodeProto] = []
        self.added: list[onnx.TensorProto] = []
        self.quantised: dict[str, tuple[str, str, str]] = {}

    def constant(self, name: str, value: np.ndarray) -> str:
        self.added.append(numpy_helper.from_array(value, name))
        return name

    def node(self, kind: str, inputs: list[str], outputs: list[str], **attributes) -> None:
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=f"{outputs[0]}_{kind}", **attributes))

    def quantised_activation(self, name: str) -> tuple[str, str, str]:
        if name not in self.quantised:
            self.quantised[name] = (f"{name}_q", f"{name}_scale", f"{name}_zero")
            self.node("DynamicQuantizeLinear", [name], list(self.quantised[name]))
        return self.quantised[name]

    def product(self, node: onnx.NodeProto) -> None:
        source, weight = node.input
        values, scale = quantise_columns(numpy_helper.to_array(self.constants[weight]))
        code, activation_scale, zero = self.quantised_activation(source)
        out = node.output[0]
        columns = self.constant(f"{weight}_q_{out}", values)
        column_scale = self.constant(f"{weight}_scale_{out}", scale)
        self.node("MatMulInteger", [code, columns, zero], [f"{out}_sums"])
        self.node("Cast", [f"{out}_sums"], [f"{out}_cast"], to=TensorProto.FLOAT)
        self.node("Mul", [activation_scale, column_scale], [f"{out}_scales"])
        self.node("Mul", [f"{out}_cast", f"{out}_scales"], [out])

    def lookup(self, node: onnx.NodeProto) -> None:
        table, rows = node.input
        values = numpy_helper.to_array(self.constants[table])
        scale = (np.abs(values).max(1, keepdims=True) / 127).astype(np.float32)
        out = node.output[0]
        coded = self.constant(f"{table}_q", np.rint(values / np.maximum(scale, 1e-12)).astype(np.int8))
        scales = self.constant(f"{table}_scale", scale)
        self.node("Gather", [coded, rows], [f"{out}_q"])
        self.node("Cast", [f"{out}_q"], [f"{out}_cast"], to=TensorProto.FLOAT)
        self.node("Gather", [scales, rows], [f"{out}_scale"])
        self.node("Mul", [f"{out}_cast", f"{out}_scale"], [out])

    def is_large(self, name: str) -> bool:
        return name in self.constants and int(np.prod(self.constants[name].dims)) >= SMALLEST_MATRIX

    def run(self) -> None:
        for node in self.graph.node:
            if node.op_type == "MatMul" and self.is_large(node.input[1]):
                self.product(node)
            elif node.op_type == "Gather" and self.is_large(node.input[0]):
                self.lookup(node)
            else:
                self.nodes.append(node)
        used = {name for node in self.nodes for name in node.input}
        kept = [tensor for tensor in self.graph.initializer if tensor.name in used] + self.added
        del self.graph.node[:], self.graph.initializer[:]
        self.graph.node.extend(self.nodes)
        self.graph.initializer.extend(kept)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path, help="folder with model.pt and vocabulary.txt")
    parser.add_argument("out", type=Path, help="folder for reader.onnx, vocabulary.txt and labels.json")
    parser.add_argument("--corpus", type=Path, default=Path(__file__).parent / "corpus")
    parser.add_argument("--float", action="store_true", help="keep 32-bit weights, to measure what 8 bits cost")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    vocabulary = (options.run / "vocabulary.txt").read_text(encoding="utf8").split("\n")
    model = ReadingModel(len(vocabulary))
    model.load_state_dict(torch.load(options.run / "model.pt", map_location="cpu"))
    model.eval()
    path = options.out / "reader.onnx"
    export_graph(model, path)
    if not options.float:
        graph = onnx.load(str(path))
        Rewriter(graph.graph).run()
        onnx.checker.check_model(graph)
        onnx.save(graph, str(path))
    shutil.copy(options.run / "vocabulary.txt", options.out)
    combinations = sorted(
        {
            (labels.TYPES.index(event.type), labels.ACTS.index(event.act), labels.STAGES.index(event.stage))
            for text in read_texts(options.corpus)
            for sentence in text.sentences
            for event in sentence.events
        }
    )
    sets = {"types": labels.TYPES, "stages": labels.STAGES, "sectors": labels.SECTORS, "sources": labels.SOURCES, "parts": labels.PARTS, "combinations": combinations}
    (options.out / "labels.json").write_text(json.dumps(sets) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
