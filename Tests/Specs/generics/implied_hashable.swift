func inverted<Key, Value: Hashable>(_ table: [Key: Value]) -> [Value: [Key]] {
    var result: [Value: [Key]] = [:]
    for (key, value) in table { result[value, default: []].append(key) }
    return result
}
print(inverted(["one": 1]))  // expect: [1: ["one"]]
func merged<Key, Value>(_ first: [Key: Value], _ second: [Key: Value]) -> [Key: Value] { first.merging(second) { $1 } }
print(merged([1: "a"], [1: "b"]))  // expect: [1: "b"]
