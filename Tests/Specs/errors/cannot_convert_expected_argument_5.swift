let pairs = [(1, "a"), (2, "b")]
for (n, s) in pairs {
    let line: String = n + s  // expect error 24: cannot convert value of type 'Int' to expected argument type 'String'
    print(line)
}
