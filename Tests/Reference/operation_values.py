"""Writes Tests/TensorsTests/Data/operations.txt: values and gradients of every differentiable operation, by PyTorch.

Inputs are drawn by the same generator (xoshiro256++ from splitmix64) as DifferentiableOperation.sampleInputs; the
upstream gradient is linspace(0.3, 1.7). Run with torch (CPU) from PyPI; versions are written into the file.
"""
import numpy as np
import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
MASK = (1 << 64) - 1


class Generator:
    def __init__(self, seed):
        self.state = []
        for _ in range(4):
            seed = (seed + 0x9E3779B97F4A7C15) & MASK
            z = seed
            z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
            z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
            self.state.append(z ^ (z >> 31))

    def next(self):
        s = self.state
        rotl = lambda x, k: ((x << k) | (x >> (64 - k))) & MASK
        result = (rotl((s[0] + s[3]) & MASK, 23) + s[0]) & MASK
        t = (s[1] << 17) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotl(s[3], 45)
        return result

    def uniform(self, low, high):
        return low + (high - low) * ((self.next() >> 11) * 2.0**-53)


def inputs(shapes, low, high):
    generator = Generator(7)
    result = []
    for shape in shapes:
        count = int(np.prod(shape))
        values = [generator.uniform(low, high) for _ in range(count)]
        result.append(torch.tensor(values).reshape(shape).requires_grad_())
    return result


M, S = (3, 4), (3, 3)
eye = torch.eye(3)


def flip(kernel, dims):
    return torch.flip(kernel, dims)


def gated(sums, old):
    i, f, g, o = sums.chunk(4, dim=1)
    memory = f.sigmoid() * old + i.sigmoid() * g.tanh()
    return torch.cat([memory, o.sigmoid() * memory.tanh()])


def convolve1(x, h):
    return F.conv1d(F.pad(x, (2, 2))[None, None], flip(h, [0])[None, None])[0, 0]


def qr(a):
    q, r = torch.linalg.qr(a)
    signs = torch.sign(torch.diagonal(r)).detach()
    return torch.cat([q * signs, r * signs[:, None]])


def eigen(a):
    values, vectors = torch.linalg.eigh(a + a.T)
    return values + vectors.abs()


def svd(a):
    u, values, vh = torch.linalg.svd(a, full_matrices=False)
    return torch.cat([u.abs(), values[None], vh.T.abs()])


def assign(a, b):
    result = a.clone()
    result[0::2, 1:3] = b
    return result


def clip(x):
    return torch.minimum(torch.maximum(x, torch.tensor(-1.0)), torch.tensor(1.0))


OPERATIONS = {
    "abs": ([M], -2, 2, torch.abs), "acos": ([M], -0.9, 0.9, torch.acos), "acosh": ([M], 1.2, 3, torch.acosh),
    "asin": ([M], -0.9, 0.9, torch.asin), "asinh": ([M], -2, 2, torch.asinh), "atan": ([M], -2, 2, torch.atan),
    "atanh": ([M], -0.9, 0.9, torch.atanh), "cbrt": ([M], 0.2, 2, lambda x: x ** (1 / 3)), "clipped": ([M], -2, 2, clip),
    "cos": ([M], -2, 2, torch.cos), "cosh": ([M], -2, 2, torch.cosh), "elu": ([M], -2, 2, F.elu),
    "erf": ([M], -2, 2, torch.erf), "erfc": ([M], -2, 2, torch.erfc), "exp": ([M], -2, 2, torch.exp),
    "expm1": ([M], -2, 2, torch.expm1), "gelu": ([M], -2, 2, F.gelu), "leakyRelu": ([M], -2, 2, F.leaky_relu),
    "log": ([M], 0.2, 3, torch.log), "log10": ([M], 0.2, 3, torch.log10), "log1p": ([M], -0.5, 2, torch.log1p),
    "log2": ([M], 0.2, 3, torch.log2), "negate": ([M], -2, 2, torch.neg), "reciprocal": ([M], 0.5, 2, torch.reciprocal),
    "relu": ([M], -2, 2, torch.relu), "sigmoid": ([M], -2, 2, torch.sigmoid), "silu": ([M], -2, 2, F.silu),
    "sin": ([M], -2, 2, torch.sin), "sinh": ([M], -2, 2, torch.sinh), "softplus": ([M], -2, 2, lambda x: torch.log1p(torch.exp(x))),
    "sqrt": ([M], 0.2, 3, torch.sqrt), "squared": ([M], -2, 2, torch.square), "tan": ([M], -1, 1, torch.tan),
    "tanh": ([M], -2, 2, torch.tanh),
    "add": ([M, (4,)], -2, 2, torch.add), "atan2": ([M, M], 0.3, 2, torch.atan2), "divide": ([M, (3, 1)], 0.5, 2, torch.div),
    "hypot": ([M, M], 0.3, 2, torch.hypot), "maximum": ([M, M], -2, 2, torch.maximum),
    "minimum": ([M, M], -2, 2, torch.minimum), "multiply": ([(2, 3, 4), (3, 1)], -2, 2, torch.mul),
    "pow": ([M, M], 0.5, 2, torch.pow), "remainder": ([M, M], 0.6, 2, torch.fmod),
    "select": ([M, M], -2, 2, lambda a, b: torch.where(a > 0, torch.exp(a), b)), "subtract": ([(4,), M], -2, 2, torch.sub),
    "broadcast": ([(3, 1)], -2, 2, lambda x: x.expand(2, 3, 4)),
    "concatenate": ([M, (2, 4)], -2, 2, lambda a, b: torch.cat([a, b])),
    "cumulativeSum": ([M], -2, 2, lambda x: torch.cumsum(x, 1)), "diagonal": ([M], -2, 2, torch.diagonal),
    "diagonalMatrix": ([(3,)], -2, 2, torch.diag), "expanded": ([M], -2, 2, lambda x: x[:, None]),
    "padded": ([M], -2, 2, lambda x: F.pad(x, (0, 1, 1, 2), value=3)),
    "permuted": ([(2, 3, 4)], -2, 2, lambda x: x.permute(2, 0, 1)),
    "picking": ([M], -2, 2, lambda x: x[torch.arange(3), torch.tensor([1, 3, 0])]),
    "reshaped": ([M], -2, 2, lambda x: x.reshape(2, 6)), "reversed": ([M], -2, 2, lambda x: torch.flip(x, [1])),
    "sorted": ([M], -2, 2, lambda x: torch.sort(x)[0]), "split": ([M], -2, 2, lambda x: x[:, 2:]),
    "stack": ([M, M], -2, 2, lambda a, b: torch.stack([a, b], 1)), "subscript": ([M], -2, 2, lambda x: x[0:3, ::2]),
    "taking": ([M], -2, 2, lambda x: x[:, [2, 0, 2, 1]]), "tiled": ([M], -2, 2, lambda x: x.repeat(2, 1)),
    "transposed": ([M], -2, 2, torch.t),
    "logSoftmax": ([M], -2, 2, lambda x: F.log_softmax(x, -1)), "logSumExp": ([M], -2, 2, lambda x: torch.logsumexp(x, 1)),
    "max": ([M], -2, 2, lambda x: torch.amax(x, 1)), "mean": ([M], -2, 2, lambda x: x.mean(0)),
    "min": ([M], -2, 2, lambda x: torch.amin(x, 0, keepdim=True)), "norm": ([M], -2, 2, torch.linalg.norm),
    "product": ([M], -2, 2, lambda x: x.prod(1)), "softmax": ([(2, 3, 4)], -2, 2, lambda x: F.softmax(x, 1)),
    "sum": ([(2, 3, 4)], -2, 2, lambda x: x.sum((0, 2))), "variance": ([M], -2, 2, lambda x: x.var(1, correction=0)),
    "averagePool2D": ([(1, 4, 4)], -2, 2, lambda x: F.avg_pool2d(x, 2)),
    "cholesky": ([S], -2, 2, lambda x: torch.linalg.cholesky(x @ x.T + eye)), "convolve1D": ([(6,), (3,)], -2, 2, convolve1),
    "convolve2D": ([(4, 5), S], -2, 2, lambda x, h: F.conv2d(x[None, None], flip(h, [0, 1])[None, None], padding=1)[0, 0]),
    "convolve3D": ([(3, 3, 3), (2, 2, 2)], -2, 2,
                   lambda x, h: F.conv3d(x[None, None], flip(h, [0, 1, 2])[None, None])[0, 0]),
    "correlate2D": ([(2, 2, 5, 5), (3, 2, 2, 3)], -2, 2, lambda x, h: F.conv2d(x, h, padding=1, stride=2)),
    "assign": ([M, (2,)], -2, 2, assign), "flattened": ([M], -2, 2, torch.flatten),
    "flattenedRows": ([(2, 3, 2)], -2, 2, lambda x: x.flatten(1)), "lowerTriangle": ([M], -2, 2, torch.tril),
    "squeezed": ([(3, 1, 4)], -2, 2, torch.squeeze), "standardDeviation": ([M], -2, 2, lambda x: x.std(0)),
    "trace": ([S], -2, 2, torch.trace), "svd": ([(4, 3)], -2, 2, svd),
    "averagePool1D": ([(2, 6)], -2, 2, lambda x: F.avg_pool1d(x[None], 3, 2)[0]),
    "averagePool3D": ([(2, 4, 4, 4)], -2, 2, lambda x: F.avg_pool3d(x, 2)),
    "maxPool1D": ([(2, 6)], -2, 2, lambda x: F.max_pool1d(x, 2, 1)),
    "maxPool3D": ([(1, 4, 4, 4)], -2, 2, lambda x: F.max_pool3d(x, 2)),
    "correlate1D": ([(2, 3, 7), (4, 3, 2)], -2, 2, lambda x, h: F.conv1d(x, h, padding=1, stride=2, dilation=2)),
    "correlate3D": ([(1, 2, 3, 3, 4), (2, 2, 2, 2, 2)], -2, 2, lambda x, h: F.conv3d(x, h, padding=1)),
    "leastSquares": ([(4, 3), (4,)], -2, 2, lambda a, b: torch.linalg.inv(a.T @ a) @ a.T @ b),
    "determinant": ([S], -2, 2, torch.linalg.det), "dot": ([(5,), (5,)], -2, 2, torch.dot),
    "einsum": ([(2, 3, 4), (4, 5)], -2, 2, lambda a, b: torch.einsum("bij,jk->bki", a, b)),
    "gated": ([(2, 12), (2, 3)], -2, 2, gated),
    "inverse": ([S], -2, 2, lambda x: torch.linalg.inv(x + 4 * eye)),
    "matmul": ([(2, 3, 4), (4, 2)], -2, 2, torch.matmul), "maxPool2D": ([(2, 4, 4)], -2, 2, lambda x: F.max_pool2d(x, 2)),
    "outer": ([(3,), (4,)], -2, 2, torch.outer), "qr": ([(4, 3)], -2, 2, qr),
    "solve": ([S, (3, 2)], -2, 2, lambda a, b: torch.linalg.solve(a + 4 * eye, b)),
    "symmetricEigensystem": ([S], -2, 2, eigen),
}


def numbers(tensor):
    return " ".join(value.hex() for value in tensor.reshape(-1).tolist())


with open("Tests/TensorsTests/Data/operations.txt", "w") as out:
    out.write(f"# torch {torch.__version__}, numpy {np.__version__}\n")
    for name in sorted(OPERATIONS):
        shapes, low, high, function = OPERATIONS[name]
        arguments = inputs(shapes, low, high)
        result = function(*arguments)
        upstream = torch.linspace(0.3, 1.7, result.numel()).reshape(result.shape) if result.numel() > 1 \
            else torch.full(result.shape, 0.3)
        gradients = torch.autograd.grad((result * upstream).sum(), arguments)
        shape = ",".join(map(str, result.shape))
        out.write("|".join([name, shape, numbers(result.detach())] + [numbers(g) for g in gradients]) + "\n")
