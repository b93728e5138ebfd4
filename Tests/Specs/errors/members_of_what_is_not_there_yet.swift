class K {
    var n = 3
    let c = n  // expect error 13: cannot use instance member 'n' within property initializer; property initializers run before 'self' is available
        .foo  // expect error 10: value of type 'Int' has no member 'foo'
    let i = n  // expect error 13: cannot use instance member 'n' within property initializer; property initializers run before 'self' is available
        .foo(1)  // expect error 10: value of type 'Int' has no member 'foo'
}
