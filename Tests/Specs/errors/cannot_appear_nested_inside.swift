struct P {
    var x: Int = 0,
    var y: Int = 0  // expect error 5: 'var' cannot appear nested inside another 'var' or 'let' pattern
}
print(P())
