struct S {
    func f() { super.f() }  // expect error 16: 'super' cannot be used in non-class type 'S'
}
