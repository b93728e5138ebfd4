var d = ["a": 1]
let more = [("a", 1), ("c", 2)]
d.merge(more, uniquingKeysWith: +)
d.merge([("a", 5)], uniquingKeysWith: +)
d.merge(["z": 3]) { a, _ in a }
d.merge(zip(["q"], [5]), uniquingKeysWith: max)
print(d["a"]!, d.count, ["a": 1].merging([("a", 9)]) { a, _ in a })  // expect: 7 4 ["a": 1]
