print(String(42), String(3.5), String(true), String("x" as Character))  // expect: 42 3.5 true x
print(String(describing: [1, 2]), "\(1.0)", String(10, radix: 2))  // expect: [1, 2] 1.0 1010
print(Array("abc"), Set("aab").count, Character("z"))  // expect: ["a", "b", "c"] 2 z
print(String(decoding: [72, 105] as [UInt8], as: UTF8.self))  // expect: Hi
print("abc".description, "abc".debugDescription)  // expect: abc "abc"
