# SPDX-License-Identifier: GPL-3.0-or-later
"""Weights saved by Perceptorium, for PyTorch: model.load_state_dict(read_safetensors("weights.safetensors"))"""
import json

import numpy
import torch


def read_safetensors(path):
    data = open(path, "rb").read()
    begin = 8 + int.from_bytes(data[:8], "little")
    header = json.loads(data[8:begin])
    header.pop("__metadata__", None)
    types = {"F32": "<f4", "I64": "<i8"}
    return {name: torch.from_numpy(numpy.frombuffer(data[begin + t["data_offsets"][0]:begin + t["data_offsets"][1]],
                                                    types[t["dtype"]]).reshape(t["shape"]).copy())
            for name, t in header.items()}
