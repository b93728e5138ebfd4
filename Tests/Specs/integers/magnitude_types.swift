let depth = -5
let size: UInt = depth.magnitude
print(size, Int.min.magnitude, Int8.min.magnitude, Int8(-3).magnitude + 200)  // expect: 5 9223372036854775808 128 203
print(type(of: Int32(7).magnitude), type(of: UInt8(7).magnitude), Int(depth.magnitude) - 9)  // expect: UInt32 UInt8 -4
var angle = 7.5
angle.formTruncatingRemainder(dividingBy: 2)
print(angle)  // expect: 1.5
angle.formRemainder(dividingBy: 1)
print(angle)  // expect: -0.5
