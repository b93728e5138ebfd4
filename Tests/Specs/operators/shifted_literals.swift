// A literal that is shifted has the type wanted of it, whatever the type of the distance.
let place = 3
let byte: UInt8 = 1 << place
var mask: UInt16 = 0
for bit in [1, 3, 5] { mask |= 1 << bit }
mask = mask | (1 << (place + 4))
mask &= ~(1 << 5)
let distance: UInt32 = 5
let number: Int = 1 << distance
print(byte, mask, number, mask & (1 << place) != 0, 1 << place, (1 << place) - 1, [1 << place, 2 >> 1])  // expect: 8 138 32 true 8 7 [8, 1]
func flipped(_ value: UInt64, at place: Int) -> UInt64 { value ^ (1 << (63 - place)) }
print(flipped(0, at: 0), flipped(1, at: 63), (1 << 3) | (1 << distance))  // expect: 9223372036854775808 0 40
let bytes: [UInt8] = [1 << place, 2 << place]
print(bytes, bytes.reduce(0) { $0 | $1 << 1 })  // expect: [8, 16] 48
