var i = 0
while i < 3 {
    print(i)
    i++  // expect error 6: cannot find operator '++' in scope; did you mean '+= 1'?
}
