"""Answers for NumPy and, where installed, PyTorch how long a named case takes: processor time, one thread."""
import os

os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = os.environ["MKL_NUM_THREADS"] = "1"
import sys
import time

import numpy as np


CASES = {}
REPEATS = {}


def measure(peer, name, body):
    CASES.setdefault(name, {})[peer] = body


def microseconds(peer, name):
    """One block of runs; the first call finds out how many make 20 ms."""
    body = CASES[name][peer]
    if (peer, name) not in REPEATS:
        body()
        repeats = 1
        while repeats < 1 << 20 and block(body, repeats) < 0.02:
            repeats *= 2
        REPEATS[peer, name] = repeats
    repeats = REPEATS[peer, name]
    return block(body, repeats) / repeats * 1e6


def block(body, repeats):
    start = time.process_time()
    for _ in range(repeats):
        body()
    return time.process_time() - start


def answer():
    """A case's name on each line of the input; its peers and their times, and an empty line, come back."""
    for line in sys.stdin:
        for peer in CASES.get(line.rstrip("\n"), {}):
            print(peer, microseconds(peer, line.rstrip("\n")), sep="\t")
        print(flush=True)


random = np.random.default_rng(0)
for size in (64, 256, 512, 1024):
    a, b = random.normal(size=(size, size)), random.normal(size=(size, size))
    measure("numpy", f"matrix product {size}", lambda a=a, b=b: a @ b)
a, b = random.normal(size=1 << 20), random.normal(size=1 << 20)
square, matrix = random.normal(size=(1000, 1000)), random.normal(size=(200, 200))


def sigmoid():
    out = np.negative(a)
    np.exp(out, out=out)
    np.add(out, 1, out=out)
    return np.divide(1, out, out=out)


def softmax():
    out = square - square.max(1, keepdims=True)
    np.exp(out, out=out)
    return np.divide(out, out.sum(1, keepdims=True), out=out)


def training_step(x, labels, w1, b1, w2, b2):
    u = x @ w1 + b1
    h = np.maximum(u, 0)
    z = h @ w2 + b2
    e = np.exp(z - z.max(1, keepdims=True))
    d = e / e.sum(1, keepdims=True)
    d[np.arange(64), labels] -= 1
    d /= 64
    g2, c2 = h.T @ d, d.sum(0)
    du = (d @ w2.T) * (u > 0)
    g1, c1 = x.T @ du, du.sum(0)
    w2 -= 0.01 * g2
    b2 -= 0.01 * c2
    w1 -= 0.01 * g1
    b1 -= 0.01 * c1


measure("numpy", "add 1M", lambda: a + b)
measure("numpy", "exp 1M", lambda: np.exp(a))
measure("numpy", "tanh 1M", lambda: np.tanh(a))
measure("numpy", "sigmoid 1M", sigmoid)
measure("numpy", "sum 1000x1000 axis 0", lambda: square.sum(0))
measure("numpy", "sum 1000x1000 axis 1", lambda: square.sum(1))
measure("numpy", "softmax 1000x1000", softmax)
measure("numpy", "SVD 200x200", lambda: np.linalg.svd(matrix))
small, other = np.array([[1.0, 2], [3, 4]]), np.array([[0.5, 1], [1.5, 2]])


def adds():
    for _ in range(100):
        small + other


measure("numpy", "2x2 add, 100 times", adds)
state = (random.normal(size=(64, 784)), np.arange(64) % 10, random.normal(size=(784, 128)) * 0.05, np.zeros(128),
         random.normal(size=(128, 10)) * 0.1, np.zeros(10))
measure("numpy", "784-128-10 training step, batch 64", lambda: training_step(*state))

try:
    import torch
    import torch.nn.functional as F
except ImportError:
    answer()
    raise SystemExit
torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
for size in (64, 256, 512, 1024):
    p, q = torch.randn(size, size), torch.randn(size, size)
    measure("torch", f"matrix product {size}", lambda p=p, q=q: p @ q)
p, q, s, m = torch.randn(1 << 20), torch.randn(1 << 20), torch.randn(1000, 1000), torch.randn(200, 200)
measure("torch", "add 1M", lambda: p + q)
measure("torch", "exp 1M", lambda: torch.exp(p))
measure("torch", "tanh 1M", lambda: torch.tanh(p))
measure("torch", "sigmoid 1M", lambda: torch.sigmoid(p))
measure("torch", "sum 1000x1000 axis 0", lambda: s.sum(0))
measure("torch", "sum 1000x1000 axis 1", lambda: s.sum(1))
measure("torch", "softmax 1000x1000", lambda: torch.softmax(s, 1))
measure("torch", "SVD 200x200", lambda: torch.linalg.svd(m))
net = torch.nn.Sequential(torch.nn.Linear(784, 128), torch.nn.ReLU(), torch.nn.Linear(128, 10))
rule = torch.optim.SGD(net.parameters(), lr=0.01)
x, labels = torch.randn(64, 784), torch.arange(64) % 10


def step():
    rule.zero_grad()
    F.cross_entropy(net(x), labels).backward()
    rule.step()


def convolution(shape, filters):
    image = torch.randn(*shape, requires_grad=True)
    layer = torch.nn.Conv2d(shape[1], filters, 3, padding=1)
    return lambda: layer(image).sum().backward()


u, v = torch.tensor([[1.0, 2], [3, 4]]), torch.tensor([[0.5, 1], [1.5, 2]])


def recorded(operation):
    def body():
        w = u.clone().requires_grad_()
        y = w
        for _ in range(100):
            y = operation(y, v)
        y.sum().backward()
    return body


def torch_adds():
    for _ in range(100):
        u + v


measure("torch", "2x2 add, 100 times", torch_adds)
measure("torch", "2x2 add recorded with backward, 100 times", recorded(torch.add))
measure("torch", "2x2 multiply recorded with backward, 100 times", recorded(torch.mul))
measure("torch", "784-128-10 training step, batch 64", step)
measure("torch", "conv forward+backward 8x1x28x28, 16 3x3", convolution((8, 1, 28, 28), 16))
measure("torch", "conv forward+backward 16x16x14x14, 32 3x3", convolution((16, 16, 14, 14), 32))
lstm, sequence = torch.nn.LSTM(32, 64, batch_first=True), torch.randn(32, 20, 32)
measure("torch", "LSTM 20 steps, batch 32, hidden 64", lambda: lstm(sequence)[0].sum().backward())
answer()
