"""Writes Tests/ElementaryTests/Data/values.txt: function, arguments, the nearest double, and the rest in its last place.

Run with mpmath from PyPI; the version used is written into the file.
"""
import math
import random

import mpmath as mp

mp.mp.prec = 300
random.seed(20261120)


def spread(low, high, signed=True):
    return lambda: math.ldexp(random.uniform(1, 2), random.randint(low, high)) * (random.choice([-1, 1]) if signed else 1)


def between(a, b):
    return lambda: random.uniform(a, b)


def quarter_turns():
    return random.randint(1, 10**6) * math.pi / 2


positive = spread(-1074, 1022, False)
angle = [between(-10, 10), spread(-30, 1022), quarter_turns]
CASES = {
    "exp": (mp.exp, [between(-745, 709.7), between(-2, 2), spread(-60, -1)]),
    "expm1": (mp.expm1, [between(-40, 709), between(-1.5, 1.5), spread(-60, 1)]),
    "log": (mp.log, [positive, between(0.5, 2), between(0.99, 1.01)]),
    "log1p": (mp.log1p, [between(-0.999, 3), spread(-60, -1), spread(-10, 1000, False)]),
    "log2": (lambda x: mp.log(x) / mp.log(2), [positive, between(0.5, 2), between(0.99, 1.01)]),
    "log10": (mp.log10, [positive, between(0.5, 2), between(0.99, 1.01)]),
    "sin": (mp.sin, angle), "cos": (mp.cos, angle), "tan": (mp.tan, angle),
    "asin": (mp.asin, [between(-1, 1), spread(-40, -1)]), "acos": (mp.acos, [between(-1, 1), spread(-40, -1)]),
    "atan": (mp.atan, [between(-3, 3), spread(-40, 60)]),
    "sinh": (mp.sinh, [between(-2, 2), between(-710, 710), spread(-40, 2)]),
    "cosh": (mp.cosh, [between(-2, 2), between(-710, 710)]),
    "tanh": (mp.tanh, [between(-3, 3), between(-22, 22), spread(-40, 2)]),
    "asinh": (mp.asinh, [between(-3, 3), spread(-40, 1000)]), "acosh": (mp.acosh, [between(1, 3), spread(0, 1000, False)]),
    "atanh": (mp.atanh, [between(-1, 1), spread(-40, -1)]),
    "sigmoid": (lambda x: 1 / (1 + mp.exp(-x)), [between(-4, 4), between(-745, 40)]),
    "softplus": (lambda x: mp.log1p(mp.exp(x)), [between(-4, 4), between(-745, 60)]),
    "cbrt": (mp.cbrt, [positive, between(0.1, 9)]),
    "erf": (mp.erf, [between(-6, 6), spread(-60, 1)]), "erfc": (mp.erfc, [between(-3, 3), between(0, 26.5)]),
    "gamma": (mp.gamma, [between(0.01, 30), between(30, 171.6), between(-10, 0)]),
    "logGamma": (lambda x: mp.re(mp.loggamma(x)), [between(0.01, 5), between(0.6, 2.6), between(5, 400), spread(-50, 900, False)]),
    "pow": (mp.power, [(spread(-1000, 1000, False), spread(-20, 0)), (between(0.5, 2), spread(-20, 9))]),
    "atan2": (mp.atan2, [(between(-2, 2), between(-2, 2)), (spread(-300, 300), spread(-300, 300))]),
    "hypot": (mp.hypot, [(spread(-900, 900), spread(-900, 900)), (between(-2, 2), between(-2, 2))]),
}
PER_SOURCE = 40


def row(name, function, arguments):
    exact = mp.re(function(*map(mp.mpf, arguments)))
    nearest = float(exact)
    if not math.isfinite(nearest) or nearest == 0:
        return None
    rest = float((exact - mp.mpf(nearest)) / mp.mpf(math.ulp(nearest)))
    return " ".join([name] + [a.hex() for a in arguments] + [nearest.hex(), f"{rest:.4f}"])


with open("Tests/ElementaryTests/Data/values.txt", "w") as out:
    out.write(f"# mpmath {mp.__version__}, 300 bits\n")
    for name, (function, sources) in CASES.items():
        for source in sources:
            written = 0
            while written < PER_SOURCE:
                arguments = [part() for part in source] if isinstance(source, tuple) else [source()]
                line = row(name, function, arguments)
                if line:
                    out.write(line + "\n")
                    written += 1
