let numbers = [1, 2, 3]
for n in numbers {
    print(m)  // expect error 11: cannot find 'm' in scope
}
