class A: C { var x = 0 }  // expect error 7: 'A' inherits from itself
class B: A {}
class C: B {}
class D: E {}  // expect error 7: 'D' inherits from itself
class E: D {}
