#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What imbalanced-learn 0.10.0 makes of sets of two to four classes when it is handed our generator for its own:
data_rebalance.json. By method: numbers of the added rows, which rows of all of them stay, which ones were copied."""
import json
import pathlib
import warnings

import numpy as np
from imblearn import combine, over_sampling, under_sampling

warnings.simplefilter("ignore")
MASK, GOLDEN = 2**64 - 1, 0x9e3779b97f4a7c15


def mixed(z):
    """SplitMix64's finaliser."""
    z &= MASK
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9 & MASK
    z = (z ^ z >> 27) * 0x94d049bb133111eb & MASK
    return z ^ z >> 31


class Ours(np.random.RandomState):
    """core/math/random.h, drawn in the order in which core/data/rebalance.cpp draws: sample, neighbour, share."""

    def __init__(self, seed, k=None):
        super().__init__(0)
        self.seed, self.k, self.shares = seed, k, []
        x = 0x6a09e667f3bcc908
        for word in (8, seed, 4, int.from_bytes(b"data", "little")):  # core/base/fingerprint.h
            x = mixed((x ^ word) + GOLDEN)
        self.s = [mixed(x + i * GOLDEN) for i in range(1, 5)]

    def __deepcopy__(self, _):  # made when a sampler is cloned, by numpy a plain RandomState
        return Ours(self.seed, self.k)

    def bits(self):
        s = self.s
        word = s[0] + s[3] & MASK
        word = (word << 23 | word >> 41) + s[0] & MASK
        t = s[1] << 17 & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = (s[3] << 45 | s[3] >> 19) & MASK
        return word

    def below(self, count):  # without the rejection that happens once in 2^57 draws
        return self.bits() * count >> 64

    def share(self):
        self.shares.append((self.bits() >> 11) * 2.0**-53)

    def randint(self, low, high, size):
        """SMOTE's: sample and neighbour in one number."""
        drawn = []
        for _ in range(size):
            drawn.append(self.below(int(high) // self.k) * self.k + self.below(self.k))
            self.share()
        return np.array(drawn)

    def choice(self, items, size, replace=True):
        """RandomUnderSampler's without replacement, ADASYN's neighbour (a number) or RandomOverSampler's samples."""
        if not replace:
            items = list(items)
            for i in range(len(items), 1, -1):
                j = self.below(i)
                items[i - 1], items[j] = items[j], items[i - 1]
            return np.array(items[:size])
        if self.k is None:
            return np.array([items[self.below(len(items))] for _ in range(size)])
        drawn = []
        for _ in range(size):
            drawn.append(self.below(int(items)))
            self.share()
        return np.array(drawn)

    def uniform(self, size):
        shares, self.shares = self.shares, []
        return np.array(shares).reshape(size)


def kept(sampler, x, y):
    sampler.fit_resample(x, y)
    return sorted(sampler.sample_indices_.tolist())


cases = []
for seed, shares, width, ratio in [(1, [.7, .3], 2, 1), (2, [.15, .85], 3, .6), (3, [.2, .5, .3], 2, 1),
                                   (4, [.55, .15, .1, .2], 4, 1)]:
    rng = np.random.default_rng(seed)
    n, k, strategy = 80, 4, "auto" if ratio == 1 else ratio  # imbalanced-learn takes one for two classes only
    y = rng.choice(len(shares), n, p=shares)
    x = rng.normal(size=(n, width)) + .8 * y[:, None]
    def smote():
        return over_sampling.SMOTE(sampling_strategy=strategy, k_neighbors=k, random_state=Ours(seed, k))
    grown, owners = smote().fit_resample(x, y)
    border = over_sampling.BorderlineSMOTE(sampling_strategy=strategy, k_neighbors=k, m_neighbors=10,
                                           random_state=Ours(seed, k))
    adasyn = over_sampling.ADASYN(sampling_strategy=strategy, n_neighbors=k, random_state=Ours(seed, k))
    over = over_sampling.RandomOverSampler(sampling_strategy=strategy, random_state=Ours(seed))
    over.fit_resample(x, y)
    under = under_sampling.RandomUnderSampler(sampling_strategy=strategy, random_state=Ours(seed))
    links, edited = combine.SMOTETomek(smote=smote()), combine.SMOTEENN(smote=smote())
    links.fit_resample(x, y)
    edited.fit_resample(x, y)
    cases.append({
        "seed": seed, "width": width, "classes": len(shares), "neighbours": k, "ratio": ratio,
        "x": x.flatten().tolist(), "y": y.tolist(),
        "copied": over.sample_indices_[n:].tolist(),
        "made": {"smote": grown[n:].flatten().tolist(),
                 "borderline": border.fit_resample(x, y)[0][n:].flatten().tolist(),
                 "adasyn": adasyn.fit_resample(x, y)[0][n:].flatten().tolist()},
        "made_of": owners[n:].tolist(),
        "kept": {"under": kept(under, x, y), "tomek": kept(under_sampling.TomekLinks(), x, y),
                 "edited": kept(under_sampling.EditedNearestNeighbours(n_neighbors=k), x, y),
                 "smote_tomek": sorted(links.tomek_.sample_indices_.tolist()),
                 "smote_edited": sorted(edited.enn_.sample_indices_.tolist())}})
path = pathlib.Path(__file__).parent / "data_rebalance.json"
path.write_text(json.dumps(cases, separators=(",", ":")) + "\n")
