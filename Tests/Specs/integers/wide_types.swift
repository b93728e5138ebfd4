var h: UInt64 = 14695981039346656037
for byte in "hello".utf8 {
    h ^= UInt64(byte)
    h = h &* 1099511628211
}
print(h)  // expect: 11831194018420276491
var s: UInt32 = 12345
for _ in 0..<3 {
    s = s &* 1664525 &+ 1013904223
    print(s)
}
print(Int64.max / 3, Int64(5) % 3)
// expect: 87628868
// expect: 71072467
// expect: 2332836374
// expect: 3074457345618258602 2
