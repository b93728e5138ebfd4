func describe(_ n: Int) -> String {
    var out: String
    for i in 0..<n {
        out += "\(i)"  // expect error 13: variable 'out' passed by reference before being initialized
    }
    return out  // expect error 12: variable 'out' used before being initialized
}
print(describe(1))
