from functools import reduce

def run(n):
    numbers = list(map(lambda x: x * 7919 % 100003, range(n)))
    squares = list(map(lambda x: float(x) * float(x), filter(lambda x: x % 3 != 0, numbers)))
    total = reduce(lambda a, b: a + b, squares, 0.0)
    small = list(filter(lambda x: x < 1000, numbers))
    largest = reduce(lambda a, b: a if a > b else b, map(lambda x: (x ^ 0x5555) & 0xFFFF, numbers), 0)
    pairs = len(list(filter(lambda p: p[0] < p[1], zip(numbers, numbers[1:]))))
    return int(total / 1e6) + len(small) + largest + pairs

print(run(300000))
