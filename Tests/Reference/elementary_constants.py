"""Writes Sources/CKernels/ElementaryConstants.h: the constants and polynomials of the elementary functions.

Run with mpmath from PyPI; the version used is written into the file.
"""
import mpmath as mp

mp.mp.prec = 400
OUT = "Sources/CKernels/ElementaryConstants.h"


def fit(function, interval, count, unit=False):
    """Near-minimax coefficients, lowest power first."""
    return [float(c) for c in reversed(mp.chebyfit(function, interval, count))]


def series(function, count):
    return mp.taylor(function, 0, count - 1)


def hexed(value):
    return float(value).hex()


def array(name, values):
    return f"static const double {name}[{len(values)}] = {{\n    " + ",\n    ".join(map(hexed, values)) + "\n};\n"


def table(name, values):
    """Each value as the nearest double and what it lacks."""
    rows = [f"{{{hexed(v)}, {hexed(v - mp.mpf(float(v)))}}}" for v in values]
    return f"static const double {name}[{len(rows)}][2] = {{\n    " + ",\n    ".join(rows) + "\n};\n"


def split(name, value, bits):
    """The value in parts: each of the first ones has only so many significant bits."""
    parts, rest = [], mp.mpf(value)
    for width in bits:
        step = mp.mpf(2) ** (mp.floor(mp.log(abs(rest), 2)) - width + 1)
        part = mp.floor(rest / step) * step
        parts.append(part)
        rest -= part
    parts.append(rest)
    return "".join(f"#define {name}_{i + 1} {hexed(p)}\n" for i, p in enumerate(parts))


def safe(function, limit):
    """A function with a removable singularity at 0, by its limit there."""
    return lambda x: limit if abs(x) < mp.mpf(10) ** -60 else function(x)


def rational(name, function, end, degree):
    """Numerator and denominator of one degree through the values at Chebyshev's nodes."""
    count = 2 * degree + 1
    nodes = [end / 2 * (1 - mp.cos(mp.pi * (2 * i + 1) / (2 * count))) for i in range(count)]
    matrix = mp.matrix(count, count)
    right = mp.matrix(count, 1)
    for i, z in enumerate(nodes):
        value = function(z)
        for k in range(degree + 1):
            matrix[i, k] = z**k
        for k in range(1, degree + 1):
            matrix[i, degree + k] = -value * z**k
        right[i] = value
    solution = mp.lu_solve(matrix, right)
    return [array(name + "_top_terms", list(solution[: degree + 1])),
            array(name + "_below_terms", [mp.mpf(1)] + list(solution[degree + 1:]))]


third = mp.log(2) / 2 * mp.mpf("1.0005")
step = mp.log(2) / 32 * mp.mpf("1.0005")
lines = [
    "// Written by Tests/Reference/elementary_constants.py with mpmath " + mp.__version__ + ".\n",
    "#ifndef ELEMENTARY_CONSTANTS_H\n#define ELEMENTARY_CONSTANTS_H\n\n",
    split("ln2", mp.log(2), [32]), split("ln2_pair", mp.log(2), [53]),
    split("inverse_ln2", 1 / mp.log(2), [53]), split("inverse_ln10", 1 / mp.log(10), [53]),
    split("half_pi", mp.pi / 2, [33, 33, 33]), split("half_pi_pair", mp.pi / 2, [53]),
    split("two_over_root_pi", 2 / mp.sqrt(mp.pi), [53]), split("half_log_two_pi", mp.log(2 * mp.pi) / 2, [53]),
    f"#define two_over_pi {hexed(2 / mp.pi)}\n",
    "\n// (exp(r) - 1 - r) / r^2 for |r| <= ln 2 / 2\n",
    array("exp_terms", fit(safe(lambda r: (mp.expm1(r) - r) / r**2, mp.mpf(1) / 2), [-third, third], 11)),
    "// 2^(j/16): the nearest double and the rest; (exp(r) - 1 - r) / r^2 for |r| <= ln 2 / 32\n",
    table("exp_table", [mp.mpf(2) ** (mp.mpf(j) / 16) for j in range(16)]),
    array("exp_table_terms", fit(safe(lambda r: (mp.expm1(r) - r) / r**2, mp.mpf(1) / 2), [-step, step], 6)),
    f"#define sixteen_over_ln2 {hexed(16 / mp.log(2))}\n"
    "// ln 2 / 16 in two parts, the first with so few bits that products with small whole numbers are exact.\n",
    split("ln2_sixteenth", mp.log(2) / 16, [33]),
    "\n",
    "\n// (log((1 + s) / (1 - s)) - 2 s) / s^3 in powers of s^2\n",
    array("log_terms", fit(safe(lambda z: (2 * mp.atanh(mp.sqrt(z)) - 2 * mp.sqrt(z)) / mp.sqrt(z) ** 3, mp.mpf(2) / 3),
                           [0, mp.mpf("0.02945")], 8)),
    "\n// The same with its first two terms, 2/3 and 2/5, taken out.\n",
    array("log_tail_terms", fit(
        safe(lambda z: ((2 * mp.atanh(mp.sqrt(z)) / mp.sqrt(z) - 2) / z - mp.mpf(2) / 3 - mp.mpf(2) / 5 * z) / z**2,
             mp.mpf(2) / 7), [0, mp.mpf("0.02945")], 8)),
    split("two_thirds", mp.mpf(2) / 3, [53]), split("two_fifths", mp.mpf(2) / 5, [53]),
    "\n// (sin(r) - r) / r^3 and (cos(r) - 1 + r^2 / 2) / r^4 in powers of r^2 for |r| <= pi / 4\n",
    array("sin_terms", fit(safe(lambda z: (mp.sin(mp.sqrt(z)) - mp.sqrt(z)) / mp.sqrt(z) ** 3, -mp.mpf(1) / 6),
                           [0, mp.mpf("0.618")], 7)),
    array("cos_terms", fit(safe(lambda z: (mp.cos(mp.sqrt(z)) - 1 + z / 2) / z**2, mp.mpf(1) / 24),
                           [0, mp.mpf("0.618")], 7)),
    "\n// (atan(t) - t) / t^3 in powers of t^2 for |t| <= 1/4\n",
    array("atan_terms", fit(safe(lambda z: (mp.atan(mp.sqrt(z)) - mp.sqrt(z)) / mp.sqrt(z) ** 3, -mp.mpf(1) / 3),
                            [0, mp.mpf("0.0655")], 10)),
    split("atan_half", mp.atan(mp.mpf(1) / 2), [53]), split("atan_one", mp.pi / 4, [53]),
    split("atan_two", mp.atan(2), [53]),
    "\n// (tanh(x) - x) / x^3 = top(x^2) / below(x^2) for |x| <= 0.78125; below begins with 1\n",
    *rational("tanh", safe(lambda z: (mp.tanh(mp.sqrt(z)) - mp.sqrt(z)) / mp.sqrt(z) ** 3, -mp.mpf(1) / 3),
              mp.mpf("0.6105"), 3),
    "\n// erf(x) / x - 2 / sqrt(pi) over x^2, in powers of x^2 for |x| <= 1/2\n",
    array("erf_terms", fit(safe(lambda z: (mp.erf(mp.sqrt(z)) / mp.sqrt(z) - 2 / mp.sqrt(mp.pi)) / z,
                                -2 / (3 * mp.sqrt(mp.pi))), [0, mp.mpf("0.2501")], 10)),
]

# exp(x^2) erfc(x) with t = 4 / (4 + x): 32 pieces over (0, 8/9], each a value in two parts and a polynomial about its middle.
PIECES, DEGREE = 32, 9


def scaled(t):
    x = 4 / t - 4
    if x > 200:
        # asymptotic series, far beyond double accuracy here
        total, term = mp.mpf(1), mp.mpf(1)
        for k in range(1, 12):
            term *= -(2 * k - 1) / (2 * x * x)
            total += term
        return total / (x * mp.sqrt(mp.pi))
    return mp.exp(x * x) * mp.erfc(x)


rows = []
for piece in range(PIECES):
    low, high = mp.mpf(piece) / PIECES, mp.mpf(piece + 1) / PIECES
    middle = (low + high) / 2
    if high <= mp.mpf(4) / 34:      # x beyond 30: erfc is zero there
        rows.append([0.0] * (DEGREE + 2))
        continue
    value = scaled(middle)
    head = float(value)
    poly = fit(safe(lambda d: (scaled(middle + d) - value) / d, mp.diff(scaled, middle)),
               [-mp.mpf(1) / 63, mp.mpf(1) / 63], DEGREE)
    rows.append([head, float(value - mp.mpf(head))] + poly)
lines += [
    f"\n// exp(x^2) erfc(x) about the middle of each of {PIECES} pieces of t = 4 / (4 + x): value, its rest, polynomial\n",
    f"static const double erfc_pieces[{PIECES}][{DEGREE + 2}] = {{\n",
    ",\n".join("    {" + ", ".join(map(hexed, row)) + "}" for row in rows), "\n};\n",
]

# Stirling: sum B_2k / (2k (2k-1) x^(2k-1)), in powers of 1/x^2.
stirling = [mp.bernoulli(2 * k) / (2 * k * (2 * k - 1)) for k in range(1, 13)]
lines += ["\n// log gamma's correction to Stirling's formula, in powers of 1/x^2\n", array("stirling_terms", stirling),
          f"#define stirling_first_rest {hexed(stirling[0] - mp.mpf(float(stirling[0])))}\n"]
# lgamma(1 + d) / d and lgamma(2 + d) / d near 0
one = [-mp.euler] + [(-1) ** k * mp.zeta(k) / k for k in range(2, 40)]
two = [1 - mp.euler] + [(-1) ** k * (mp.zeta(k) - 1) / k for k in range(2, 40)]
for name, terms in (("lgamma_one", one), ("lgamma_two", two)):
    lines += [f"\n// log gamma near {name[7:]}, divided by the distance, in powers of it; the rest of its first term\n",
              array(name + "_terms", terms), f"#define {name}_rest {hexed(terms[0] - mp.mpf(float(terms[0])))}\n"]

# The roots of log gamma below zero, beside the pole at -n: the root is u - n, and log gamma(u - n + d) =
# d P(d) - log1p(d / u), where P is smooth. Beyond n = 17 the roots lie closer to the poles than any double.
ROOT_TERMS = 18


def pole_root(n, side):
    """The distance u of the root from -n, on one side of it."""
    start = mp.mpf({2: "-0.457", 3: "0.2523" if side > 0 else "-0.1436"}.get(n) or side / mp.factorial(n))
    return mp.findroot(lambda u: mp.log(abs(mp.gamma(u - n))), (start, start * mp.mpf("1.001")))


def smooth(n, t):
    """log |gamma(t - n) t|"""
    return mp.re(mp.loggamma(1 + t)) - mp.fsum(mp.log(k - t) for k in range(1, n + 1))


rows = []
for n, side in [(2, -1)] + [(n, side) for n in range(3, 18) for side in (1, -1)]:
    u = pole_root(n, side)
    slope = mp.digamma(1 + u) + mp.fsum(1 / (k - u) for k in range(1, n + 1))
    reach = abs(u) / mp.mpf("3.9")
    bend = mp.polygamma(1, 1 + u) / 2 + mp.fsum(1 / (k - u) ** 2 for k in range(1, n + 1)) / 2
    poly = fit(safe(lambda d: ((smooth(n, u + d) - smooth(n, u)) / d - slope) / d, bend), [-reach, reach], ROOT_TERMS)
    rows.append([u, u - mp.mpf(float(u)), slope, slope - mp.mpf(float(slope))] + poly)
lines += [
    "\n// log gamma about its roots beside -2 (below), -3 (above, below) … -17: distance from there, its rest, slope without\n"
    "// the pole, its rest, and the rest of the polynomial\n",
    f"static const double lgamma_roots[{len(rows)}][{ROOT_TERMS + 4}] = {{\n",
    ",\n".join("    {" + ", ".join(map(hexed, row)) + "}" for row in rows), "\n};\n",
]

# 2/pi as 32-bit words, for arguments of any size.
mp.mp.prec = 1600
words, rest = [], 2 / mp.pi
for _ in range(40):
    rest *= 2**32
    word = int(mp.floor(rest))
    words.append(word)
    rest -= word
lines += ["\n// 2 / pi, 32 bits at a time\n", f"static const uint32_t two_over_pi_words[{len(words)}] = {{\n    ",
          ", ".join(f"0x{w:08x}" for w in words), "\n};\n\n#endif\n"]
open(OUT, "w").write("".join(lines))
