print(Int.max, Int.min, UInt.max)
print(1 << 40, -1 >> 33, 0x7FFF_FFFF_FFFF * 2)
var hasher = 5381
for byte in 0..<100 { hasher = hasher &* 33 &+ byte }
print(hasher)
print(Int32.max, Int32.min, UInt32.max, Int64.max)
print(Int(3e15), Double(Int.max), Int("9223372036854775807") ?? 0)
print([Int.max, 2_147_483_648, -2_147_483_649].sorted())
let table = [4_294_967_296: "two to the 32", 1: "one"]
print(table[4_294_967_296] ?? "none", table[0] ?? "none")
for i in 4_294_967_295...4_294_967_297 { print(i) }
