// Each step of a stride of fractions is rounded once: neither a sum of steps nor a product that is rounded first.
print(stride(from: 0.05, to: 0.9, by: 0.1).map { $0 })  // expect: [0.05, 0.15000000000000002, 0.25, 0.35000000000000003, 0.45, 0.55, 0.65, 0.75, 0.8500000000000001]
print(Array(stride(from: 0.3, through: -0.5, by: -0.1)))  // expect: [0.3, 0.19999999999999998, 0.09999999999999998, -2.7755575615628914e-17, -0.10000000000000003, -0.20000000000000004, -0.30000000000000004, -0.4, -0.5]
var sum = 0.0
for x in stride(from: 0.05, to: 3.9, by: 0.1) { sum += x * x }
print(sum, Array(stride(from: Float(0.05), to: 0.7, by: 0.1)))  // expect: 197.6975 [0.05, 0.15, 0.25, 0.35, 0.45000002, 0.55, 0.65000004]
print(Array(stride(from: 0.0, through: 1.0, by: 0.1)).map { $0 == 0.3 || $0 == 0.7 })  // expect: [false, false, false, false, false, false, false, false, false, false, false]
