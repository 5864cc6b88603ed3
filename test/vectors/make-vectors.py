"""Writes vectors.json anew: figures worked out by Python's fractions, which share nothing with the library.

    python3 test/vectors/make-vectors.py

The draws are seeded, so that the file is the same whoever makes it.
"""

import json
from fractions import Fraction
from math import floor
from pathlib import Path
from random import Random

random = Random(225)
MODES = ["halfUp", "halfDown", "halfEven", "up", "down", "ceiling", "floor"]


def numeral(units, places):
    """Units of the last place as plain notation."""
    digits = str(abs(units)).rjust(places + 1, "0")
    sign = "-" if units < 0 else ""
    return sign + (digits if places == 0 else f"{digits[:-places]}.{digits[-places:]}")


def units_of(value, places, mode):
    """A number as whole units of the last place, by a mode."""
    scaled = value * 10**places
    below = floor(scaled)
    rest = scaled - below
    if rest == 0:
        return below
    negative = scaled < 0
    if mode == "ceiling":
        return below + 1
    if mode == "floor":
        return below
    if mode == "up":
        return below if negative else below + 1
    if mode == "down":
        return below + 1 if negative else below
    if rest != Fraction(1, 2):
        return below + 1 if rest > Fraction(1, 2) else below
    if mode == "halfEven":
        return below if below % 2 == 0 else below + 1
    away = below if negative else below + 1
    return away if mode == "halfUp" else (below + 1 if negative else below)


def printed(value, places, mode):
    return numeral(units_of(value, places, mode), places)


def figure(digits=9, places=3, negative=False):
    """A numeral of ordinary length."""
    units = random.randrange(1, 10 ** random.randint(1, digits))
    sign = -1 if negative and random.random() < 0.3 else 1
    return numeral(sign * units, random.randint(0, places))


def near_tie(places):
    """A part and a whole whose percentage is a tie, or misses one by as little as it can."""
    whole = random.randrange(3, 10**6, 2)
    if whole % 5 == 0:
        whole += 2
    twice = 2 * 10 ** (places + 2)
    side = random.choice([-1, 0, 1])
    if side == 0:
        return str((2 * random.randrange(10**4) + 1) * whole), str(twice * whole)
    half = pow(whole, -1, twice) * side % twice + twice * random.randrange(1, 9)
    return str((half * whole - side) // twice), str(whole)


def pair(places):
    return near_tie(places) if random.random() < 0.5 else (figure(), figure())


def printing():
    return random.randint(0, 4), random.choice(MODES)


def rounding():
    for mode in MODES:
        for text in ["0.5", "1.5", "2.5", "-0.5", "-1.5", "-2.5", "0.49", "0.51", "-0.49", "-0.51", "0", "7"]:
            yield [text, 0, mode, printed(Fraction(text), 0, mode)]
    for _ in range(300):
        text, (places, mode) = figure(12, 8, negative=True), printing()
        yield [text, places, mode, printed(Fraction(text), places, mode)]


def percentages():
    for _ in range(500):
        places, mode = printing()
        part, whole = pair(places)
        yield [part, whole, places, mode, printed(100 * Fraction(part) / Fraction(whole), places, mode)]


def growth():
    for _ in range(300):
        places, mode = printing()
        current, base = pair(places)
        rate = Fraction(current) / Fraction(base) - 1
        yield [current, base, places, mode, printed(100 * rate, places, mode)]


def points():
    for _ in range(100):
        now, then = figure(4, 3), figure(4, 3)
        places = max(len(text.partition(".")[2]) for text in (now, then))
        yield [now, then, printed(Fraction(now) - Fraction(then), places, "down")]


def average_growth():
    """(The n-th root of last over first, less one) in per cent: the units are found by halving, powers are compared."""
    for _ in range(200):
        places, mode = printing()
        last, first, intervals = figure(6), figure(6), random.randint(1, 6)
        value = Fraction(last) / Fraction(first)
        one = 10 ** (places + 2)

        def reached(units):
            return Fraction(units, one) ** intervals <= value

        low, high = 0, one
        while reached(high):
            high *= 2
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if reached(middle) else (low, middle)
        exact = Fraction(low, one) ** intervals == value
        middle = Fraction(2 * low + 1, 2 * one) ** intervals
        rest = Fraction(0) if exact else Fraction(1, 2) + Fraction((middle < value) - (middle > value), 4)
        yield [last, first, intervals, places, mode, numeral(units_of(low - one + rest, 0, mode), places)]


def way():
    for _ in range(150):
        places, mode = printing()
        current, base, target = figure(6), figure(6), figure(6)
        if Fraction(base) == Fraction(target):
            continue
        done = (Fraction(current) - Fraction(base)) / (Fraction(target) - Fraction(base))
        yield [current, base, target, places, mode, printed(100 * done, places, mode)]


def sums():
    for _ in range(100):
        parts = [figure(9, 4, negative=True) for _ in range(random.randint(1, 8))]
        places = max(len(text.partition(".")[2]) for text in parts)
        yield [parts, printed(sum(map(Fraction, parts)), places, "down")]


def allocation():
    """Hamilton's way: whole shares, then one unit each to the largest rests, larger weights and earlier ones first."""
    for _ in range(200):
        places = random.randint(0, 3)
        total = random.randrange(1, 10**7)
        weights = [figure(5, 2) for _ in range(random.randint(1, 8))]
        whole = sum(map(Fraction, weights))
        exact = [total * Fraction(weight) / whole for weight in weights]
        shares = [floor(share) for share in exact]
        order = sorted(
            range(len(weights)), key=lambda at: (shares[at] - exact[at], -Fraction(weights[at]), at)
        )
        for at in order[: total - sum(shares)]:
            shares[at] += 1
        yield [numeral(total, places), weights, places, [numeral(share, places) for share in shares]]


def intervals():
    """All numbers that a mode prints as a numeral, found by asking at the ends and between them."""
    texts = ["0", "0.0", "0.00", "1", "-1", "98.88", "-0.3", "12.50"] + [figure(5, 3, negative=True) for _ in range(30)]
    for text in texts:
        places = len(text.partition(".")[2])
        value, unit = Fraction(text), Fraction(1, 10**places)
        own = value / unit
        for mode in MODES:
            marks = [value + unit * Fraction(step, 2) for step in (-2, -1, 0, 1, 2)]
            spots = sorted(marks + [(a + b) / 2 for a, b in zip(marks, marks[1:])])
            inside = [spot for spot in spots if units_of(spot, places, mode) == own]
            low = inside[0] if inside[0] in marks else spots[spots.index(inside[0]) - 1]
            high = inside[-1] if inside[-1] in marks else spots[spots.index(inside[-1]) + 1]
            yield [text, mode, str(low), inside[0] in marks, str(high), inside[-1] in marks]


tables = [rounding, percentages, growth, points, average_growth, way, sums, allocation, intervals]
rows = {table.__name__: list(table()) for table in tables}
blocks = [
    f' "{name}": [\n' + ",\n".join("  " + json.dumps(row) for row in block) + "\n ]" for name, block in rows.items()
]
Path(__file__).with_name("vectors.json").write_text("{\n" + ",\n".join(blocks) + "\n}\n")
