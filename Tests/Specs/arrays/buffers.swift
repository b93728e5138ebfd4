var values = [1.0, 2.0, 3.0]
let sum = values.withUnsafeBufferPointer { buffer -> Double in
    var total = 0.0
    for i in 0..<buffer.count { total += buffer[i] }
    return total
}
print(sum, values.withUnsafeBufferPointer { $0.max()! })  // expect: 6.0 3.0
values.withUnsafeMutableBufferPointer { buffer in
    for i in buffer.indices { buffer[i] *= 2 }
    buffer.swapAt(0, 2)
    buffer.sort()
}
print(values)  // expect: [2.0, 4.0, 6.0]
let last = values.withUnsafeMutableBufferPointer { $0[$0.count - 1] }
print(last, values.withContiguousStorageIfAvailable { $0.reduce(0, +) }!)  // expect: 6.0 12.0
struct Failure: Error {}
do {
    try values.withUnsafeMutableBufferPointer { buffer in
        buffer[0] = 100
        throw Failure()
    }
} catch { print(error, values) }  // expect: Failure() [100.0, 4.0, 6.0]
