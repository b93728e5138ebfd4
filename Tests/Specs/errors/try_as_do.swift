func f() throws -> Int { 3 }
try {  // expect error 1: the 'do' keyword is used to specify a 'catch' region
    let x: Int = "a"
    print(try f(), y)
} catch {
    print(z)
}
