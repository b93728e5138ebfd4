let counts = ["a": 2, "b": 1]
let top = counts.max { $0.value < $1.value }
print(top.key)  // expect error 7: value of optional type 'Dictionary<String, Int>.Element?' (aka 'Optional<(key: String, value: Int)>') must be unwrapped to refer to member 'key' of wrapped base type 'Dictionary<String, Int>.Element' (aka '(key: String, value: Int)')
let ranking = counts.sorted { $0.value > $1.value }
print(ranking[0].name)  // expect error 18: value of tuple type 'Dictionary<String, Int>.Element' (aka '(key: String, value: Int)') has no member 'name'
print(ranking.first.key)  // expect error 15: value of optional type 'Dictionary<String, Int>.Element?' (aka 'Optional<(key: String, value: Int)>') must be unwrapped to refer to member 'key' of wrapped base type 'Dictionary<String, Int>.Element' (aka '(key: String, value: Int)')
let sizes = counts.sorted { $0.value > $1.size }  // expect error 43: value of tuple type 'Dictionary<String, Int>.Element' (aka '(key: String, value: Int)') has no member 'size'
