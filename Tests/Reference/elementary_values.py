"""Writes Tests/ElementaryTests/Data/values.txt: function, arguments, the nearest double, and the rest in its last place.

Run with mpmath from PyPI; the version used is written into the file.
"""
import math
import random
import struct

import mpmath as mp

mp.mp.prec = 300
random.seed(20261120)


def spread(low, high, signed=True):
    return lambda: math.ldexp(random.uniform(1, 2), random.randint(low, high)) * (random.choice([-1, 1]) if signed else 1)


def between(a, b):
    return lambda: random.uniform(a, b)


def quarter_turns():
    return random.randint(1, 10 ** random.randint(1, 15)) * math.pi / 2 * random.choice([-1, 1])


def any_bits():
    """Each pattern of bits of a finite number is as likely."""
    while True:
        value = struct.unpack("d", random.randbytes(8))[0]
        if math.isfinite(value):
            return value


def subnormal():
    return random.choice([-1, 1]) * random.randint(1, 2 ** random.randint(1, 53)) * 5e-324


def near(*points, closest=-52):
    """Beside one of the points, at any distance."""
    def draw():
        point = random.choice(points)
        return point + random.choice([-1, 1]) * math.ldexp(random.uniform(1, 2), random.randint(closest, -2)) * max(1, abs(point))
    return draw


def within_one():
    """Of size below 1, as near to it as can be."""
    return random.choice([-1, 1]) * (1 - math.ldexp(random.uniform(1, 2), random.randint(-53, -2)))


def size_of(source):
    return lambda: abs(source())


def log_gamma(x):
    # Below -100000 gamma itself is out of reach; there the logarithm is far from its roots.
    return mp.log(abs(mp.gamma(x))) if -1e5 < x < 0 else mp.re(mp.loggamma(x))


# The doubles beside log gamma's roots below zero: at -4 and beyond they crowd at the whole numbers.
ROOTS = [-2.4570247382208006, -2.7476826467274127, -3.1435808883499798, -3.955294284858598, -4.039361839740537,
         -4.991544640560048, -5.008218168439316, -5.998606994140624]
positive = size_of(any_bits)
angle = [between(-10, 10), spread(-1074, 1023), quarter_turns, any_bits, subnormal]
CASES = {
    "exp": (mp.exp, [between(-745.2, 709.7), between(-2, 2), spread(-60, -1), subnormal, between(-745.2, -708)]),
    "expm1": (mp.expm1, [between(-60, 709), between(-1.5, 1.5), spread(-60, 1), subnormal]),
    "exp2": (lambda x: mp.mpf(2) ** x, [between(-1075, 1024), spread(-60, 1), between(-1074.9, -1020)]),
    "log": (mp.log, [positive, between(0.5, 2), near(1.0), size_of(subnormal)]),
    "log1p": (mp.log1p, [between(-0.999, 3), spread(-60, -1), positive, subnormal, lambda: -abs(within_one())]),
    "log2": (lambda x: mp.log(x) / mp.log(2), [positive, between(0.5, 2), near(1.0), size_of(subnormal)]),
    "log10": (lambda x: mp.log(x) / mp.log(10), [positive, between(0.5, 2), near(1.0, 10.0, 1000.0), size_of(subnormal)]),
    "sin": (mp.sin, angle), "cos": (mp.cos, angle), "tan": (mp.tan, angle),
    "asin": (mp.asin, [between(-1, 1), spread(-1074, -1), within_one]),
    "acos": (mp.acos, [between(-1, 1), spread(-1074, -1), within_one]),
    "atan": (mp.atan, [between(-3, 3), any_bits, subnormal, near(0.25, 0.7, 1.0, 1.4, 4.0)]),
    "sinh": (mp.sinh, [between(-2, 2), between(-710.4, 710.4), spread(-1074, 2), between(35, 45)]),
    "cosh": (mp.cosh, [between(-2, 2), between(-710.4, 710.4), subnormal, between(35, 45)]),
    "tanh": (mp.tanh, [between(-3, 3), between(-22, 22), spread(-1074, 2), between(0.75, 0.81)]),
    "asinh": (mp.asinh, [between(-3, 3), any_bits, subnormal, spread(-30, 30)]),
    "acosh": (mp.acosh, [between(1, 3), spread(0, 1023, False), lambda: 2 - abs(within_one())]),
    "atanh": (mp.atanh, [between(-1, 1), spread(-1074, -1), within_one]),
    "sigmoid": (lambda x: 1 / (1 + mp.exp(-x)), [between(-4, 4), between(-745, 40), subnormal, between(-745.1, -700)]),
    "softplus": (lambda x: mp.log1p(mp.exp(x)), [between(-4, 4), between(-745.1, 60), subnormal, spread(0, 1023, False)]),
    "sqrt": (mp.sqrt, [positive, size_of(subnormal)]),
    "cbrt": (mp.cbrt, [positive, between(0.1, 9), size_of(subnormal)]),
    "erf": (mp.erf, [between(-6, 6), spread(-1074, 2), near(0.5, 1.0, 2.0)]),
    "erfc": (mp.erfc, [between(-6, 3), between(0, 27.2), subnormal, near(0.5, -0.5), between(26, 27.2)]),
    "gamma": (mp.gamma, [between(0.01, 30), between(30, 171.6), between(-10, 0), between(-185, -10), spread(-1022, -1),
                         near(1.0, 2.0, -1.0, -2.0, -5.0, -20.0, -100.0)]),
    "logGamma": (log_gamma, [between(0.01, 5), near(1.0, 2.0), between(5, 400), positive, subnormal, between(-3, 0),
                             between(-40, -3), between(-4000, -40), near(-1.0, -2.0, -3.0, -4.0, -17.0), near(*ROOTS)]),
    "pow": (mp.power, [(spread(-1074, 1022, False), spread(-20, 0)), (between(0.5, 2), spread(-20, 9)),
                       (positive, between(-4, 4)), (near(1.0), spread(20, 60)), (size_of(subnormal), between(-1, 1)),
                       (between(0, 1000), lambda: float(random.randint(-100, 100)))]),
    "atan2": (mp.atan2, [(between(-2, 2), between(-2, 2)), (any_bits, any_bits), (subnormal, subnormal)]),
    "hypot": (mp.hypot, [(any_bits, any_bits), (between(-2, 2), between(-2, 2)), (subnormal, subnormal)]),
    "fmod": (mp.fmod, [(spread(-20, 20, False), spread(-20, 20, False)), (positive, size_of(subnormal))]),
}
PER_SOURCE = 30


def row(name, function, arguments):
    try:
        exact = mp.re(function(*map(mp.mpf, arguments)))
        nearest = float(exact)
    except (ValueError, OverflowError, ZeroDivisionError):  # poles, and results beyond the largest double
        return None
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
