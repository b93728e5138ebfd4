let key = AnyHashable("text")
print(key as? String ?? "none", key as? Int ?? -1, key is String, AnyHashable(3) as! Int + 1)  // expect: text -1 true 4
let mixed: [AnyHashable: Int] = ["a": 1, 2: 2]
print(mixed.keys.compactMap { $0 as? String }, mixed.keys.compactMap { $0 as? Int })  // expect: ["a"] [2]
