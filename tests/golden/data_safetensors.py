#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes data_weights.safetensors from a PyTorch model, reads it back and checks that the outputs are reproduced;
data_weights.json has inputs and outputs. Our writer must give these bytes, our reader these numbers."""
import json
import pathlib
import struct

import torch

from read_safetensors import read_safetensors

FOLDER = pathlib.Path(__file__).parent


def model():
    return torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.Tanh(), torch.nn.Linear(3, 1))


torch.manual_seed(7)
original = model()
header, data = {"__metadata__": {"format": "pt", "lab": "playground"}}, b""
for name, tensor in original.state_dict().items():
    values = tensor.numpy().astype("<f4").tobytes()
    header[name] = {"dtype": "F32", "shape": list(tensor.shape), "data_offsets": [len(data), len(data) + len(values)]}
    data += values
text = json.dumps(header, separators=(",", ":")).encode()
text += b" " * (-len(text) % 8)
path = FOLDER / "data_weights.safetensors"
path.write_bytes(struct.pack("<Q", len(text)) + text + data)

copy = model()
copy.load_state_dict(read_safetensors(path))
inputs = torch.tensor([[0.0, 0.0], [1.0, -2.0], [-3.5, 0.25]])
assert torch.equal(copy(inputs), original(inputs))
(FOLDER / "data_weights.json").write_text(json.dumps(
    {"inputs": inputs.tolist(), "outputs": original(inputs).flatten().tolist()}) + "\n")
