func zero() -> Int { 0 }
print("start")  // expect: start
for i in stride(from: 0, to: 3, by: zero()) {  // expect fault: Stride size must not be zero
    print(i)
}
