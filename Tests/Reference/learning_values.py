"""Writes Tests/LearningTests/Data/learning.txt: losses, agents, planning and classics, computed without the engine.

Run with torch (CPU), NumPy and SciPy from PyPI; the versions are written into the file. A row is a name and tensors, each
as its shape and its elements as hexadecimal floats.
"""
import math

import numpy as np
import scipy
import torch
import torch.nn.functional as F
from scipy.optimize import minimize

torch.set_default_dtype(torch.float64)
torch.manual_seed(20261126)
random = np.random.default_rng(20261126)
out = open("Tests/LearningTests/Data/learning.txt", "w")
out.write(f"# torch {torch.__version__}, numpy {np.__version__}, scipy {scipy.__version__}\n")


def text(values):
    values = values.detach().numpy() if isinstance(values, torch.Tensor) else np.asarray(values, dtype=float)
    return ",".join(map(str, values.shape)) + ";" + " ".join(float(v).hex() for v in values.reshape(-1))


def row(name, *tensors):
    out.write("|".join([name] + [text(t) for t in tensors]) + "\n")


def slopes(value, *leaves):
    return torch.autograd.grad(value, leaves)


def leaf(*shape, scale=1.0):
    return (torch.randn(*shape) * scale).requires_grad_()


# Losses: prediction, target, value, gradient.
def loss(name, prediction, target, function):
    prediction = prediction.clone().detach().requires_grad_()
    value = function(prediction, target)
    row(name, prediction, target, value, *slopes(value, prediction))


p, t = torch.randn(4, 3) * 2, torch.randn(4, 3)
loss("meanSquaredError", p, t, F.mse_loss)
loss("meanAbsoluteError", p, t, F.l1_loss)
loss("huberLoss", p, t, lambda a, b: F.huber_loss(a, b, delta=0.75))
loss("binaryCrossEntropy", torch.rand(4, 3) * 0.9 + 0.05, torch.rand(4, 3), F.binary_cross_entropy)
loss("binaryCrossEntropyOfLogits", p, torch.rand(4, 3), F.binary_cross_entropy_with_logits)
loss("crossEntropy", p, torch.softmax(t, 1), F.cross_entropy)
loss("crossEntropyOfLabels", p, torch.tensor([2.0, 0, 1, 2]), lambda a, b: F.cross_entropy(a, b.long()))
loss("crossEntropyOfSequences", torch.randn(2, 5, 3), torch.tensor([[2.0, 0, 1, 2, 0], [1, 1, 0, 2, 0]]),
     lambda a, b: F.cross_entropy(a.transpose(1, 2), b.long()))
loss("hingeLoss", p, torch.sign(t), lambda a, b: torch.clamp(1 - a * b, min=0).mean())
loss("klDivergence", torch.softmax(p, 1), torch.softmax(t, 1),
     lambda a, b: F.kl_div(b.log(), a, reduction="batchmean"))

# Normalisation: input, γ, β, output while learning, running mean and variance, output afterwards.
layer, x = torch.nn.BatchNorm2d(3), torch.randn(4, 3, 2, 2) * 3 + 1
with torch.no_grad():
    layer.weight.copy_(torch.randn(3))
    layer.bias.copy_(torch.randn(3))
learned = layer(x)
layer.eval()
row("batchNorm", x, layer.weight, layer.bias, learned, layer.running_mean, layer.running_var, layer(x))
layer, x = torch.nn.LayerNorm(4), torch.randn(2, 3, 4)
row("layerNorm", x, layer(x))

# Agents on one episode of 6 steps: states, actions, rewards, weights, objectives, gradients.
states, actions, rewards = torch.randn(6, 4), torch.tensor([0, 1, 1, 0, 1, 0]), torch.tensor([1.0, 1, 0.5, 1, 2, 1])
w, b, c, d = leaf(4, 2), leaf(2), leaf(4, 1), leaf(1)
gains, running = [], 0.0
for reward in reversed(rewards.tolist()):
    running = reward + 0.9 * running
    gains.insert(0, running)
baseline = torch.randn(6)
chosen = torch.log_softmax(states @ w + b, 1)[torch.arange(6), actions]
value = -(chosen * (torch.tensor(gains) - baseline)).sum()
row("reinforce", states, actions.double(), rewards, w, b, baseline, value, *slopes(value, w, b))
chosen = torch.log_softmax(states @ w + b, 1)[torch.arange(6), actions]
values = (states @ c + d)[:, 0]
goals = rewards + 0.9 * torch.cat([values[1:], torch.zeros(1)]).detach()
actor, critic = -(chosen * (goals - values).detach()).sum(), ((values - goals) ** 2).sum()
row("actorCritic", states, actions.double(), rewards, w, b, c, d, actor, critic, *slopes(actor, w, b),
    *slopes(critic, c, d))
now, old, advantages = leaf(8, scale=0.4), torch.randn(8) * 0.4, torch.randn(8)
ratio = torch.exp(now - old)
value = -torch.min(ratio * advantages, torch.clamp(ratio, 0.8, 1.2) * advantages).mean()
row("clippedRatio", now, old, advantages, value, *slopes(value, now))

# The cart and pole by the equations of Florian 2007, 12 pushes: first state, pushes, states.
state, pushes, path = [0.02, -0.03, 0.01, 0.04], [1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 1], []
for push in pushes:
    x, speed, angle, turning = state
    total, half = 1.0 + 0.1, 0.5
    inner = ((10.0 if push else -10.0) + 0.1 * half * turning**2 * math.sin(angle)) / total
    spin = (9.8 * math.sin(angle) - math.cos(angle) * inner) / (half * (4 / 3 - 0.1 * math.cos(angle) ** 2 / total))
    pull = inner - 0.1 * half * spin * math.cos(angle) / total
    state = [x + 0.02 * speed, speed + 0.02 * pull, angle + 0.02 * turning, turning + 0.02 * spin]
    path.append(state)
row("cartPole", [0.02, -0.03, 0.01, 0.04], pushes, path)

# A 3 × 4 world with a wall, noise 0.2 and two ends, discount 0.95: values by linear systems, not by sweeps.
ROWS, COLUMNS, WALLS, ENDS, GAMMA = 3, 4, {(1, 1)}, {(0, 3): 1.0, (1, 3): -1.0}, 0.95
MOVES = [(-1, 0), (0, 1), (1, 0), (0, -1)]


def reached(cell, move):
    r, c = cell[0] + MOVES[move][0], cell[1] + MOVES[move][1]
    return (r, c) if 0 <= r < ROWS and 0 <= c < COLUMNS and (r, c) not in WALLS else cell


def solved(chances):
    """The values of a policy, as the solution of v = r + γ P v."""
    matrix, right = np.eye(ROWS * COLUMNS), np.zeros(ROWS * COLUMNS)
    for r in range(ROWS):
        for c in range(COLUMNS):
            if (r, c) in WALLS or (r, c) in ENDS:
                continue
            for action in range(4):
                for turn, chance in ((0, 0.8), (1, 0.1), (3, 0.1)):
                    cell = reached((r, c), (action + turn) % 4)
                    weight = chances[r * COLUMNS + c, action] * chance
                    right[r * COLUMNS + c] += weight * (-0.04 + (ENDS.get(cell, 0) if cell != (r, c) else 0))
                    matrix[r * COLUMNS + c, cell[0] * COLUMNS + cell[1]] -= GAMMA * weight
    return np.linalg.solve(matrix, right)


def worth(values, r, c, action):
    total = 0
    for turn, chance in ((0, 0.8), (1, 0.1), (3, 0.1)):
        cell = reached((r, c), (action + turn) % 4)
        reward = -0.04 + (ENDS.get(cell, 0) if cell != (r, c) else 0)
        total += chance * (reward + GAMMA * values[cell[0] * COLUMNS + cell[1]])
    return total


chances = np.full((ROWS * COLUMNS, 4), 0.25)
uniform = solved(chances)
for _ in range(20):
    values = solved(chances)
    chances = np.zeros((ROWS * COLUMNS, 4))
    for state in range(ROWS * COLUMNS):
        chances[state, np.argmax([worth(values, *divmod(state, COLUMNS), a) for a in range(4)])] = 1
row("gridWorld", uniform, solved(chances))

# Lloyd's algorithm: points, first centres, last centres, clusters, squared distances.
points = random.normal(size=(40, 2)) + np.repeat([[0, 0], [3, 1], [1, 4], [4, 4]], 10, axis=0)
start = centres = points[[0, 11, 22, 33]] + 0.5
while True:
    nearest = ((points[:, None] - centres[None]) ** 2).sum(2).argmin(1)
    moved = np.array([points[nearest == k].mean(0) for k in range(4)])
    if np.array_equal(moved, centres):
        break
    centres = moved
row("kMeans", points, start, centres, nearest, ((points - centres[nearest]) ** 2).sum())

# Principal components from the covariance: points, variances, directions in rows.
points = random.normal(size=(30, 4)) @ random.normal(size=(4, 4))
variances, vectors = np.linalg.eigh(np.cov(points.T))
directions = vectors.T[::-1]
directions = [v if v[np.abs(v).argmax()] > 0 else -v for v in directions]
row("pca", points, variances[::-1], directions)

# A machine with a Gaussian kernel by quadratic programming: points, labels, multipliers, scores of other points.
points, others = random.normal(size=(24, 2)), random.normal(size=(10, 2))
labels = np.where((points**2).sum(1) + 0.3 * random.normal(size=24) > 1.5, 1.0, -1.0)


def kernel(a, b):
    return np.exp(-0.7 * ((a[:, None] - b[None]) ** 2).sum(2))


gram = np.outer(labels, labels) * kernel(points, points)
found = minimize(lambda a: a @ gram @ a / 2 - a.sum(), np.full(24, 0.1), jac=lambda a: gram @ a - 1, method="SLSQP",
                 bounds=[(0, 2)] * 24, constraints={"type": "eq", "fun": lambda a: a @ labels, "jac": lambda a: labels},
                 options={"ftol": 1e-15, "maxiter": 2000})
assert found.success
alphas = found.x
free = (alphas > 1e-6) & (alphas < 2 - 1e-6)
bias = np.mean(labels[free] - kernel(points[free], points) @ (alphas * labels))
row("supportVectors", points, labels, alphas, others, kernel(others, points) @ (alphas * labels) + bias)

# The best first question of a tree by trying all: points, labels, feature, threshold, impurity left.
points, labels = random.normal(size=(30, 3)), random.integers(0, 3, 30)


def impurity(group):
    return 1 - sum((np.count_nonzero(group == k) / len(group)) ** 2 for k in set(group))


best = (math.inf,)
for feature in range(3):
    ordered = np.sort(points[:, feature])
    for low, high in zip(ordered, ordered[1:]):
        below = points[:, feature] < (low + high) / 2
        left = (below.sum() * impurity(labels[below]) + (~below).sum() * impurity(labels[~below])) / 30
        if left < best[0] - 1e-12:
            best = (left, feature, (low + high) / 2)
row("tree", points, labels, best[1], best[2])
out.close()
