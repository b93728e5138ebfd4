"""Writes Tests/LearningTests/Data/curves.txt: initial weights, data and losses of small trainings, by PyTorch.

Run with torch (CPU) from PyPI; the version is written into the file.
"""
import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
torch.manual_seed(20261120)


def text(tensor):
    return ",".join(map(str, tensor.shape)) + ";" + " ".join(v.hex() for v in tensor.detach().reshape(-1).tolist())


def draw(*shape, scale=0.5):
    return torch.randn(*shape) * scale


def train(loss, parameters, optimizer, steps):
    losses = []
    for _ in range(steps):
        optimizer.zero_grad()
        value = loss()
        value.backward()
        optimizer.step()
        losses.append(value.item())
    return torch.tensor(losses)


with open("Tests/LearningTests/Data/curves.txt", "w") as out:
    out.write(f"# torch {torch.__version__}\n")

    x, t = draw(12, 3), torch.randint(0, 4, (12,))
    w = [draw(3, 8), draw(8), draw(8, 4), draw(4)]
    p = [a.clone().requires_grad_() for a in w]
    losses = train(lambda: F.cross_entropy(torch.tanh(x @ p[0] + p[1]) @ p[2] + p[3], t), p,
                   torch.optim.Adam(p, lr=0.05), 40)
    out.write("|".join(["mlp"] + [text(a) for a in [x, t.double()] + w + [losses]]) + "\n")

    x, t = draw(6, 1, 8, 8), torch.randint(0, 3, (6,))
    w = [draw(4, 1, 3, 3), draw(4), draw(64, 3, scale=0.2), draw(3)]
    p = [a.clone().requires_grad_() for a in w]

    def network():
        h = F.max_pool2d(torch.relu(F.conv2d(x, p[0], p[1], padding=1)), 2)
        return F.cross_entropy(h.flatten(1) @ p[2] + p[3], t)

    losses = train(network, p, torch.optim.SGD(p, lr=0.05, momentum=0.9), 30)
    out.write("|".join(["cnn"] + [text(a) for a in [x, t.double()] + w + [losses]]) + "\n")

    x, t = draw(5, 7, 2), draw(5, 1)
    lstm, head = torch.nn.LSTM(2, 4, batch_first=True), torch.nn.Linear(4, 1)
    torch.nn.init.zeros_(lstm.bias_hh_l0)
    lstm.bias_hh_l0.requires_grad_(False)
    w = [lstm.weight_ih_l0.T, lstm.weight_hh_l0.T, lstm.bias_ih_l0, head.weight.T, head.bias]
    w = [a.detach().clone() for a in w]
    p = [a for a in list(lstm.parameters()) + list(head.parameters()) if a.requires_grad]
    losses = train(lambda: F.mse_loss(head(lstm(x)[0][:, -1]), t), p, torch.optim.RMSprop(p, lr=0.01), 30)
    out.write("|".join(["lstm"] + [text(a) for a in [x, t] + w + [losses]]) + "\n")

    gru = torch.nn.GRU(2, 3, batch_first=True)
    x = draw(2, 5, 2)
    w = [gru.weight_ih_l0.T, gru.weight_hh_l0.T, gru.bias_ih_l0, gru.bias_hh_l0]
    out.write("|".join(["gru"] + [text(a) for a in [x] + w + [gru(x)[0]]]) + "\n")

    attention = torch.nn.MultiheadAttention(4, 2, batch_first=True)
    x = draw(2, 3, 4)
    q, k, v = attention.in_proj_weight.chunk(3)
    bq, bk, bv = attention.in_proj_bias.chunk(3)
    w = [q.T, bq, k.T, bk, v.T, bv, attention.out_proj.weight.T, attention.out_proj.bias]
    out.write("|".join(["attention"] + [text(a) for a in [x] + w + [attention(x, x, x)[0]]]) + "\n")

    start = draw(3)
    for name, make in {
        "sgd": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.8, nesterov=True, weight_decay=0.01),
        "adagrad": lambda p: torch.optim.Adagrad(p, lr=0.3),
        "adadelta": lambda p: torch.optim.Adadelta(p, lr=1.5),
        "rmsprop": lambda p: torch.optim.RMSprop(p, lr=0.05),
        "adam": lambda p: torch.optim.Adam(p, lr=0.1),
        "adamw": lambda p: torch.optim.AdamW(p, lr=0.1, weight_decay=0.1),
    }.items():
        point = start.clone().requires_grad_()
        train(lambda: (torch.tensor([1.0, 3.0, 10.0]) * point**2).sum(), [point], make([point]), 20)
        out.write("|".join([name, text(start), text(point)]) + "\n")
