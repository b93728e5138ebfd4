let xs = [1]
xs.forEach { x in
    print(undef1)  // expect error 11: cannot find 'undef1' in scope
    print(undef2)  // expect error 11: cannot find 'undef2' in scope
}
xs.forEach { x in
    let a: Int = "a"  // expect error 18: cannot convert value of type 'String' to specified type 'Int'
    print(undef3, a)  // expect error 11: cannot find 'undef3' in scope
    print(x.foo)
}
xs.forEach { x in
    x = 3  // expect error 5: cannot assign to value: 'x' is a 'let' constant
    if x > 2 { print(x.bar) }
}
func counting() -> (Int) -> Int {
    var cache: [String: Int] = [:]
    return { x in
        if let known = cache[x] { return known }  // expect error 30: cannot convert value of type 'Int' to expected argument type 'String'
        cache[x] = 3
    }
}
