func half(_ x: Int) -> Int {
    x / 2
    print("half")
}  // expect error 1: missing return in global function expected to return 'Int'
print(half(4))
