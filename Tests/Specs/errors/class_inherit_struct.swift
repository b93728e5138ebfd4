struct S {}
class A: S {}  // expect error 7: inheritance from non-protocol, non-class type 'S'
