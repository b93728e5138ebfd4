"""Writes Tests/RunnerTests/Data/lecture-values.txt: the key results of the lectures, computed without the engine.

Run with NumPy from PyPI; the version is written into the file. A row is a lecture, an expression of its cells that gives
[Double], how far the two may differ (relative to 1 or the larger), and the expected values as hexadecimal floats.
"""
from fractions import Fraction
from math import log, prod, sqrt

import numpy as np

rows = []


def row(lecture, expression, values, tolerance=1e-12):
    values = np.asarray(values, dtype=float).reshape(-1)
    rows.append("|".join([lecture, expression, repr(tolerance), " ".join(float(v).hex() for v in values)]))


# 03: the forward pass in matrices, every slope by a complex step, which is exact to the last digits.

L = "03-backprop"
x, t = np.array([2, -0.5]), np.array([1.0, 0])
weights = np.array([0.6, 0.9, -0.8, -0.9, 0.4, 0.8, -0.7, -0.9])


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def answers(weights):
    inner, outer = weights.reshape(2, 2, 2)
    h = sigmoid(x @ inner)
    return h, sigmoid(h @ outer)


def error(weights):
    return np.sum((answers(weights)[1] - t) ** 2) / 2


def slopes(weights):
    return np.array([error(weights + 1e-30j * unit).imag / 1e-30 for unit in np.eye(8)])


h, y = answers(weights)
d = slopes(weights)
at_output = (y - t) * y * (1 - y)
at_hidden = weights[4:].reshape(2, 2) @ at_output
first = x[0] * h[0] * (1 - h[0])
row(L, "[h1, h2, y1, y2, E]", [*h, *y, error(weights)])
row(L, "dW.elements + dWPrime.elements", d)
row(L, "[dE_dw11, a11.gradient, dE_dwPrime11]", [d[0], d[0], d[4]])
row(L, "[difference]", [d[0]], 1e-9)
row(L, "[dE_duPrime1, dE_duPrime2, dE_dh1]", [*at_output, at_hidden[0]])
row(L, "[loss(W1, WPrime1).scalar]", [error(weights - d)])
row(L, "[wrong, d2 * wPrime12 * inner, swapped * inner, dE_dh1 * x1, flat * inner]",
    [at_output[0] * 0.4 * first, at_output[1] * 0.8 * first, (at_output[0] * 0.4 - at_output[1] * 0.7) * first,
     at_hidden[0] * x[0], ((y - t)[0] * 0.4 + (y - t)[1] * 0.8) * first])
row(L, "[dE_dh1 * u1 * (1 - u1) * x1, updated * inner, dE_du1 * h1]",
    [at_hidden[0] * 1.6 * -0.6 * 2, (at_output @ (weights[4:6] - at_output * h[0])) * first, d[0] / x[0] * h[0]])
path = {}
for rate in (0.05, 0.5, 5):
    now = weights
    for _ in range(40):
        now = now - rate * slopes(now)
    path[rate] = error(now)
row(L, "[0.05, 0.5, 5].map { rate in records.last { $0.rate == rate }?.error ?? 0 }", list(path.values()), 1e-10)

# 07: every entry as the sum that the definition writes, zeros outside.

def convolved(x, h, turned=True):
    reach = h.shape[0] // 2
    k = h[::-1, ::-1] if turned else h
    y = np.zeros(x.shape)
    for m in range(x.shape[0]):
        for n in range(x.shape[1]):
            for i in range(k.shape[0]):
                for j in range(k.shape[1]):
                    r, c = m + i - reach, n + j - reach
                    if 0 <= r < x.shape[0] and 0 <= c < x.shape[1]:
                        y[m, n] += x[r, c] * k[i, j]
    return y


def pooled(x, size, take):
    return np.array([[take(x[r:r + size, c:c + size]) for c in range(0, x.shape[1], size)]
                     for r in range(0, x.shape[0], size)])


L = "07-convolution"
x = np.arange(1.0, 10).reshape(3, 3)
h = np.array([[-1.0, -2, -1], [0, 0, 0], [1, 2, 1]])
s = np.arange(9.0).reshape(3, 3)
row(L, "y.elements", convolved(x, h))
row(L, "asIs.elements", convolved(x, h, turned=False))
row(L, "convolve2D(x, s, padding: .same).elements", convolved(x, s))
row(L, "correlate2D(x, s, padding: .same).elements", convolved(x, s, turned=False))
line = np.array([1, 3, -2, 4, 0.5, 2])
row(L, "coarse.elements", np.correlate(line, [2, -1], "valid")[::2])
row(L, "fine.elements", np.correlate(line, [2, -1], "valid"))
row(L, "maps.elements", [np.correlate(np.pad(line, 1), f, "valid")[::2] for f in ([2, -1], [0.5, 0.5])])
signal = np.array([[1.0, 3, 2, 0], [4, 2, 1, 1], [0, 0, 5, 6], [1, 2, 7, 8]])
row(L, "signal.maxPool2D(2).elements", pooled(signal, 2, np.max))
row(L, "signal.averagePool2D(2).elements", pooled(signal, 2, np.mean))
letter = np.zeros((12, 12))
letter[1:3, 1:9] = letter[5:7, 1:7] = letter[1:10, 1:3] = 1
left = np.maximum(convolved(letter, h.T, turned=False), 0)
row(L, "leftMap.elements", left)
row(L, "upperMap.elements", np.maximum(convolved(letter, h, turned=False), 0))
row(L, "pooledMap.elements", pooled(left, 2, np.max))

# 10: the gates one by one, from the equations.

L = "10-lstm"
W = {"f": [[-0.3, 0.4], [0.2, -0.5]], "i": [[0.3, -0.4], [0.7, 0.8]], "o": [[0.6, 0.2], [-0.7, 0.1]],
     "c": [[0.9, 0.5], [0.4, -0.7]]}
U = {"f": [[0.2, 0.1], [0.1, 0.3]], "i": [[0.1, 0.2], [0.5, -0.6]], "o": [[-0.1, 0.4], [0.3, 0.2]],
     "c": [[0.4, -0.2], [-0.3, 0.6]]}
W, U = {k: np.array(v) for k, v in W.items()}, {k: np.array(v) for k, v in U.items()}
forget_bias = 1.0


def lstm(x, h, c):
    f = sigmoid(W["f"] @ x + U["f"] @ h + forget_bias)
    i, o = sigmoid(W["i"] @ x + U["i"] @ h), sigmoid(W["o"] @ x + U["o"] @ h)
    c = f * c + i * np.tanh(W["c"] @ x + U["c"] @ h)
    return o * np.tanh(c), c, f


inputs = np.array([[1, 0.5], [-0.5, 1], [0, -1], [1, 1], [0.5, -0.5]])
one_h, one_c, one_f = lstm(np.array([-0.5, 1]), np.array([0.2, -0.1]), np.array([0.5, -0.8]))
row(L, "one.h.elements", one_h)
row(L, "one.c.elements", one_c)
row(L, "[f1, c1, h1]", [one_f[0], one_c[0], one_h[0]])
h, c, shown, gates = np.zeros(2), np.zeros(2), [], np.ones(2)
plain, gru, product = np.zeros(2), np.zeros(2), np.eye(2)
for x in inputs:
    h, c, f = lstm(x, h, c)
    shown.append(h)
    gates = gates * f
    plain = np.tanh(U["c"] @ plain + W["c"] @ x)
    product = np.diag(1 - plain ** 2) @ U["c"] @ product
    z, r = sigmoid(U["i"] @ gru + W["i"] @ x), sigmoid(U["f"] @ gru + W["f"] @ x)
    gru = (1 - z) * gru + z * np.tanh(U["c"] @ (r * gru) + W["c"] @ x)
row(L, "ours.elements", shown)
row(L, "theirs.elements", shown)
row(L, "states[5].c.elements", c)
row(L, "along.elements", gates)
row(L, "plainH[5].elements", plain)
row(L, "product.elements", product)
row(L, "gruH[5].elements", gru)
long = np.linspace(-1, 1, 40).reshape(20, 2)


def end(step, state, inputs):
    for x in inputs:
        state = step(x, *state)
    return state[0].sum()


def felt(step, state):
    """Sizes of the gradient, the last input first, by complex steps: exact to the last digits."""
    sizes = []
    for t in reversed(range(20)):
        total = 0.0
        for k in range(2):
            moved = long.astype(complex)
            moved[t, k] += 1e-30j
            total += (end(step, state, moved).imag / 1e-30) ** 2
        sizes.append(0.5 * np.log10(total))
    return sizes


nothing = np.zeros(2, dtype=complex)
row(L, "strips[0]", felt(lambda x, h: (np.tanh(U["c"] @ h + W["c"] @ x),), (nothing,)), 1e-9)
for place, forget_bias in enumerate([0.0, 1.0, 3.0], 1):
    row(L, f"strips[{place}]", felt(lambda x, h, c: lstm(x, h, c)[:2], (nothing, nothing)), 1e-9)

# 16: exact fractions, stumps tried in the order of the rule.

L = "16-adaboost"
points = [(1, 2), (2, 6), (5, 7), (7, 5), (7, 7), (3, 2), (3, 4), (6, 4), (9, 6), (9, 8)]
labels = [1] * 5 + [-1] * 5


def stumps():
    for feature in range(2):
        values = sorted({p[feature] for p in points})
        for low, high in zip(values, values[1:]):
            for below in (1, -1):
                yield [below if p[feature] < (low + high) / 2 else -below for p in points]


u, errors, votes, weights, total = [Fraction(1, 10)] * 10, [], [], [], np.zeros(10)
for _ in range(3):
    tried = [(sum(w for w, a, t in zip(u, answer, labels) if a != t), answer) for answer in stumps()]
    error, answer = min(tried, key=lambda pair: pair[0])
    errors.append(error)
    votes.append(log(sqrt((1 - error) / error)))
    total += votes[-1] * np.array(answer)
    u = [w / (2 * (error if a != t else 1 - error)) for w, a, t in zip(u, answer, labels)]
    weights += u
row(L, "boost.rounds.map { $0.error }", [float(e) for e in errors])
row(L, "byHand.map { $0.vote }", votes)
row(L, "boost.rounds.map { $0.vote }", votes)
row(L, "byHand.flatMap { $0.u.map { $0.double } }", [float(w) for w in weights])
row(L, "scores", total)
row(L, "[boost.bound]", [prod(2 * sqrt(e * (1 - e)) for e in errors)])
row(L, "[slide2, slide3, whole, notRescaled]",
    [log(0.79 / 0.21) / 2, log(0.87 / 0.13) / 2, log(7 / 3), 0.3 * sqrt(3 / 7)])

# 17: values as the solution of a system of linear equations, sweeps by counting.

L = "17-gridworld"
moves = [(-1, 0), (0, 1), (1, 0), (0, -1)]
home = (0, 15)


def target(s, a):
    r, c = s // 4 + moves[a][0], s % 4 + moves[a][1]
    return r * 4 + c if 0 <= r < 4 and 0 <= c < 4 else s


def random_values(discount):
    a, b = np.eye(16), np.zeros(16)
    for s in range(16):
        if s not in home:
            b[s] = -1
            for move in range(4):
                a[s, target(s, move)] -= discount / 4
    return np.linalg.solve(a, b)


def sweep(v, rule, in_place=False):
    new = v.copy()
    for s in range(16):
        if s not in home:
            new[s] = rule(new if in_place else v, s)
    return new


def average(v, s):
    return -1 + sum(v[target(s, a)] for a in range(4)) / 4


def best(v, s, noise=0.0):
    def worth(a):
        sides = v[target(s, (a + 1) % 4)] + v[target(s, (a + 3) % 4)]
        return -1 + (1 - noise) * v[target(s, a)] + noise / 2 * sides
    return max(worth(a) for a in range(4))


def sweeps(in_place):
    v, count = np.zeros(16), 0
    while True:
        new = sweep(v, average, in_place)
        count += 1
        if np.abs(new - v).max() < 1e-4:
            return count
        v = new


v3 = np.zeros(16)
for _ in range(3):
    v3 = sweep(v3, average)
optimal, icy = np.zeros(16), np.zeros(16)
for _ in range(3):
    optimal = sweep(optimal, best)
for _ in range(2000):
    icy = sweep(icy, lambda v, s: best(v, s, 0.2))
row(L, "v3", v3)
row(L, "settled", random_values(1.0), 1e-8)
row(L, "impatient", random_values(0.9), 1e-8)
row(L, "optimal[3]", optimal)
row(L, "icyValues", icy, 1e-8)
row(L, "[Double(twoArrays.count - 1), Double(oneArray.count - 1)]", [sweeps(False), sweeps(True)])
row(L, "[R, backup]", [-2.71, v3[1]])

with open("Tests/RunnerTests/Data/lecture-values.txt", "w") as out:
    out.write(f"# numpy {np.__version__}\n" + "\n".join(rows) + "\n")
