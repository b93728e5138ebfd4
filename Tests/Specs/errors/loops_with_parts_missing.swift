for (x y) in zip([1, 2], [3, 4]) {  // expect error 8: found an unexpected second identifier in constant declaration; is there an accidental break?
    print(x)
}
for x: Foo in [1, 2] { print(x) }  // expect error 8: cannot find type 'Foo' in scope
let (p, q r) = (1, 2)  // expect error 11: found an unexpected second identifier in constant declaration; is there an accidental break?
func f() {
    let (
        s,  // expect error 9: type annotation missing in pattern
        t  // expect error 9: type annotation missing in pattern
    )
    final class A { final var x = 1 }
}
